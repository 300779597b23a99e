package report.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A date (時期) that keeps the precision it was written with: R1.9頃 is a whole month, and
 * approximate.
 *
 * @param first the first possible day
 * @param last the last possible day, not before the first; something due then is due on this day
 * @param precision the precision
 * @param about whether 頃 or ごろ was added
 * @param written the text as written
 */
public record Timing(
    LocalDate first, LocalDate last, Precision precision, boolean about, String written) {

  /** Rejects a span that ends before it starts, and a day that spans more than one day. */
  public Timing {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it starts: " + written);
    }
    if (precision == Precision.DAY && !first.equals(last)) {
      throw new IllegalArgumentException("more than one day: " + written);
    }
  }

  /**
   * A single day.
   *
   * @param day the day
   * @return the timing in ISO format
   */
  public static Timing day(LocalDate day) {
    return new Timing(day, day, Precision.DAY, false, day.toString());
  }

  /**
   * The last day in ISO form, as reports are named after it: 2020-03 if it ends its month,
   * otherwise 2020-03-15.
   */
  public String isoEnd() {
    YearMonth month = YearMonth.from(last);
    return (last.equals(month.atEndOfMonth()) ? month : last).toString();
  }

  /**
   * The number of whole months from a due date to this date. Between two days, they are counted by
   * day: done on 1 October for due on 30 September is 0. If one of the two is not a day, they are
   * counted by calendar month: done R1.11 for due R1.9 is 2.
   *
   * @param due the due date
   * @return months late; 0 or less if not a month late
   */
  public int monthsAfter(Timing due) {
    if (precision == Precision.DAY && due.precision == Precision.DAY) {
      return (int) ChronoUnit.MONTHS.between(due.last, last);
    }
    YearMonth mine = YearMonth.from(last);
    YearMonth theirs = YearMonth.from(due.last);
    return (mine.getYear() - theirs.getYear()) * 12 + mine.getMonthValue() - theirs.getMonthValue();
  }

  /**
   * Whether this is later than a due date, as far as the coarser of the two precisions shows:
   * something done in R1.9 that was due on R1.9.10 is not considered late.
   *
   * @param due the due date
   * @return true if every day this can mean is after the last day the other can mean
   */
  public boolean isAfter(Timing due) {
    return first.isAfter(due.last);
  }
}
