package report.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A Japanese fiscal year (年度): 1 April to 31 March.
 *
 * <p>It is named after the era in force on 1 May, so that 2019-04-01 to 2020-03-31 is all 令和元年度,
 * including April 2019. Source: 改元に伴う元号による年表示の取扱いについて（平成31年4月2日）.
 *
 * @param start the Gregorian year in which it begins, 1927 to 2199
 */
public record FiscalYear(int start) implements Comparable<FiscalYear> {

  /** The first supported fiscal year. */
  public static final int FIRST = 1927;

  /** The last supported fiscal year. */
  public static final int LAST = 2199;

  /** Rejects years out of range. */
  public FiscalYear {
    if (start < FIRST || start > LAST) {
      throw new IllegalArgumentException("fiscal year out of range: " + start);
    }
  }

  /**
   * The fiscal year a day falls into.
   *
   * @param day any day in range
   * @return its fiscal year
   */
  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(
        day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
  }

  /**
   * Whether the fiscal year a day falls into can be named.
   *
   * @param day any day
   * @return true from 1 April of {@link #FIRST} to the end of fiscal year {@link #LAST}
   */
  public static boolean isInRange(LocalDate day) {
    return !day.isBefore(new FiscalYear(FIRST).firstDay())
        && !day.isAfter(new FiscalYear(LAST).lastDay());
  }

  /**
   * The first day.
   *
   * @return 1 April
   */
  public LocalDate firstDay() {
    return LocalDate.of(start, Month.APRIL, 1);
  }

  /**
   * The last day.
   *
   * @return 31 March of the next calendar year
   */
  public LocalDate lastDay() {
    return LocalDate.of(start + 1, Month.MARCH, 31);
  }

  /**
   * Whether a day falls into this year.
   *
   * @param day any day
   * @return true from 1 April to 31 March
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /**
   * The Gregorian year of a month of this fiscal year.
   *
   * @param month a month
   * @return {@link #start} from April on, the year after it before
   */
  public int yearOf(Month month) {
    return month.getValue() < Month.APRIL.getValue() ? start + 1 : start;
  }

  /**
   * The name on paper.
   *
   * @return for instance 令和元年度 or 令和5年度
   */
  public String label() {
    int year = eraYear();
    return era().kanji() + (year == 1 ? "元" : year) + "年度";
  }

  /**
   * The short name, used for folders and on the command line.
   *
   * @return for instance R1
   */
  public String code() {
    return era().letter() + String.valueOf(eraYear());
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(start, other.start);
  }

  @Override
  public String toString() {
    return code();
  }

  private Era era() {
    return Era.of(LocalDate.of(start, Month.MAY, 1)).orElseThrow();
  }

  private int eraYear() {
    return era().yearOf(start);
  }
}
