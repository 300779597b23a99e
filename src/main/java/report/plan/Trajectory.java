package report.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.quantity.Quantity;

/**
 * The trajectory of a measure over the years: its start and its end.
 *
 * @param baselineYear the fiscal year of the baseline
 * @param end the final target, if it is not this year's
 * @param earlier the targets of the years before, the earliest first
 * @param later the targets of later years before the final one, the earliest first
 */
public record Trajectory(
    Optional<FiscalYear> baselineYear, Optional<End> end, List<End> earlier, List<End> later) {
  /** A measure for a single year. */
  public static final Trajectory NONE = new Trajectory(Optional.empty(), Optional.empty());

  /** Copies the list and rejects a trajectory that ends before it begins. */
  public Trajectory {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    if (baselineYear.isPresent()
        && end.isPresent()
        && end.get().year().compareTo(baselineYear.get()) <= 0) {
      throw new IllegalArgumentException("the final target is not after the baseline");
    }
  }

  /**
   * A trajectory without targets between this year's and the final one.
   *
   * @param baselineYear the fiscal year of the baseline
   * @param end the final target, if it is not this year's
   * @param earlier the targets of the years before, the earliest first
   */
  public Trajectory(Optional<FiscalYear> baselineYear, Optional<End> end, List<End> earlier) {
    this(baselineYear, end, earlier, List.of());
  }

  /**
   * The targets of all years but this one.
   *
   * @return the earliest first
   */
  public Stream<End> years() {
    return Stream.of(earlier.stream(), later.stream(), end.stream()).flatMap(targets -> targets);
  }

  /**
   * A trajectory without targets for earlier years.
   *
   * @param baselineYear the fiscal year of the baseline
   * @param end the final target, if it is not this year's
   */
  public Trajectory(Optional<FiscalYear> baselineYear, Optional<End> end) {
    this(baselineYear, end, List.of());
  }

  /**
   * The last target that was due.
   *
   * @param year a fiscal year
   * @return the last of the targets of the years up to that year
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
   * @param period the period that it refers to: that year, a calendar year, or the years over which
   *     it is added up
   */
  public record End(FiscalYear year, Quantity target, ReferencePeriod period) {
    /**
     * The target of a fiscal year.
     *
     * @param year the fiscal year
     * @param target the value to be reached
     */
    public End(FiscalYear year, Quantity target) {
      this(year, target, new ReferencePeriod.InYear(year));
    }
  }
}
