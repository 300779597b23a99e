package report.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** What stands in a cell. */
public sealed interface CellValue {
  /** Nothing: a formula that has not been calculated yet. */
  record Blank() implements CellValue {}

  /**
   * A text.
   *
   * @param text the text as typed, with a line feed for each line break; without phonetic readings
   */
  record Text(String text) implements CellValue {}

  /**
   * A number.
   *
   * @param value what a spreadsheet shows at most of it: 15 significant digits, since 96.8％ is
   *     stored as 0.96799999999999997
   * @param stored what stands in the file
   */
  record Numeric(BigDecimal value, String stored) implements CellValue {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    /**
     * A number as it is stored.
     *
     * @throws NumberFormatException if it is none that a workbook can hold
     */
    static Numeric of(String stored) {
      if (!Double.isFinite(Double.parseDouble(stored))) {
        throw new NumberFormatException(stored);
      }
      BigDecimal exact = new BigDecimal(stored.strip()).round(SHOWN);
      return new Numeric(exact.signum() == 0 ? BigDecimal.ZERO : trimmed(exact), stored);
    }

    private static BigDecimal trimmed(BigDecimal exact) {
      BigDecimal shortest = exact.stripTrailingZeros();
      return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
  }

  /**
   * A number in a format for dates or times.
   *
   * @param value the day and time, to the second
   * @param stored what stands in the file
   */
  record Date(LocalDateTime value, String stored) implements CellValue {
    private static final LocalDate ERA_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ERA_1904 = LocalDate.of(1904, 1, 1);
    private static final int FICTITIOUS_LEAP_DAY = 60;
    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(24L * 60 * 60);

    /**
     * The date of a number of days.
     *
     * @param days a possible number
     * @param is1904 whether days are counted from 1904
     */
    static Date of(Numeric days, boolean is1904) {
      int day = days.value().setScale(0, RoundingMode.FLOOR).intValue();
      long seconds =
          days.value()
              .subtract(BigDecimal.valueOf(day))
              .multiply(SECONDS)
              .setScale(0, RoundingMode.HALF_UP)
              .longValue();
      int before = !is1904 && day < FICTITIOUS_LEAP_DAY ? 1 : 0;
      LocalDate first = is1904 ? ERA_1904 : ERA_1900;
      return new Date(
          first.plusDays(day + before).atStartOfDay().plusSeconds(seconds), days.stored());
    }

    /** Whether it is a number of days from the first to the last date of a workbook. */
    static boolean isPossible(Numeric days) {
      return days.value().signum() >= 0 && days.value().compareTo(BigDecimal.valueOf(LAST + 1)) < 0;
    }

    /** Whether it is a day without a time. */
    public boolean isDay() {
      return value.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
  }

  /**
   * True or false.
   *
   * @param value which of both
   */
  record Truth(boolean value) implements CellValue {}

  /**
   * An error value.
   *
   * @param code such as {@code #DIV/0!}
   */
  record Fault(String code) implements CellValue {}

  /** The value as a spreadsheet shows it, or nearly so. */
  default String shown(NumberFormat format) {
    if (this instanceof Text text) {
      return text.text();
    }
    if (this instanceof Numeric number) {
      return format.isPercent()
          ? number.value().movePointRight(2).stripTrailingZeros().toPlainString() + "%"
          : number.value().toPlainString();
    }
    if (this instanceof Date date) {
      LocalDateTime time = date.value().truncatedTo(ChronoUnit.MINUTES);
      String day = time.getYear() + "/" + time.getMonthValue() + "/" + time.getDayOfMonth();
      return date.isDay() ? day : day + " " + time.toLocalTime();
    }
    if (this instanceof Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    }
    return this instanceof Fault fault ? fault.code() : "";
  }
}
