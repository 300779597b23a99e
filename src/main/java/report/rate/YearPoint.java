package report.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import report.calendar.FiscalYear;

/**
 * The position of a report within a fiscal year.
 *
 * @param year the fiscal year reported
 * @param asOf the as-of date
 */
record YearPoint(FiscalYear year, LocalDate asOf) {

  /** Whether figures of the year are due. */
  boolean yearIsOver() {
    return !asOf.isBefore(year.lastDay());
  }

  /** Years since the end of a baseline year, in whole months of this year. */
  Fraction yearsSince(FiscalYear baseline) {
    Fraction whole = Fraction.of(BigDecimal.valueOf(year.start() - baseline.start() - 1L));
    return whole.plus(Fraction.of(BigDecimal.valueOf(months()), BigDecimal.valueOf(12)));
  }

  /**
   * Years since the end of a baseline year, until the end of an earlier year than this or by now.
   */
  Fraction yearsBetween(FiscalYear baseline, FiscalYear figure) {
    return figure.compareTo(year) < 0
        ? Fraction.of(BigDecimal.valueOf((long) figure.start() - baseline.start()))
        : yearsSince(baseline);
  }

  private long months() {
    long months = ChronoUnit.MONTHS.between(year.firstDay(), asOf.plusDays(1));
    return Math.max(0, Math.min(12, months));
  }
}
