package report.plan;

import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.quantity.Quantity;

/**
 * The way of a measure over the years: where it began and where it is to end.
 *
 * @param baselineYear the fiscal year of the baseline
 * @param end the final target, where it is not this year's
 * @param earlier the targets of the years before, the earliest first
 */
public record Trajectory(Optional<FiscalYear> baselineYear, Optional<End> end, List<End> earlier) {
  /** A measure of one year alone. */
  public static final Trajectory NONE = new Trajectory(Optional.empty(), Optional.empty());

  /** Copies the list and rejects a trajectory that ends before it begins. */
  public Trajectory {
    earlier = List.copyOf(earlier);
    if (baselineYear.isPresent()
        && end.isPresent()
        && end.get().year().compareTo(baselineYear.get()) <= 0) {
      throw new IllegalArgumentException("the final target is not after the baseline");
    }
  }

  /**
   * A way without targets of the years before.
   *
   * @param baselineYear the fiscal year of the baseline
   * @param end the final target, where it is not this year's
   */
  public Trajectory(Optional<FiscalYear> baselineYear, Optional<End> end) {
    this(baselineYear, end, List.of());
  }

  /**
   * The target that was the last to be due.
   *
   * @param year a fiscal year
   * @return the last of the targets of the years before that is not later than that year
   */
  public Optional<End> dueBy(FiscalYear year) {
    return earlier.stream()
        .filter(target -> target.year().compareTo(year) <= 0)
        .reduce((before, after) -> after);
  }

  /**
   * The target of a year, such as the final one.
   *
   * @param year the fiscal year at whose end it should be reached
   * @param target the value to be reached
   */
  public record End(FiscalYear year, Quantity target) {}
}
