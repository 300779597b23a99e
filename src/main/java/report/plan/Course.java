package report.plan;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.quantity.Quantity;

/**
 * The way of a measure over the years: where it began and where it is to end.
 *
 * @param baselineYear the fiscal year of the baseline
 * @param end the final target, where it is not this year's
 */
public record Course(Optional<FiscalYear> baselineYear, Optional<End> end) {
  /** A measure of one year alone. */
  public static final Course NONE = new Course(Optional.empty(), Optional.empty());

  /** Rejects a way that ends before it begins. */
  public Course {
    if (baselineYear.isPresent()
        && end.isPresent()
        && end.get().year().compareTo(baselineYear.get()) <= 0) {
      throw new IllegalArgumentException("the final target is not after the baseline");
    }
  }

  /**
   * The final target.
   *
   * @param year the fiscal year at whose end it is to be reached
   * @param target what is to be reached
   */
  public record End(FiscalYear year, Quantity target) {}
}
