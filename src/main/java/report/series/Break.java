package report.series;

import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.quantity.Unit;
import report.rate.RateMethod;

/**
 * A break of a series: figures from a year on are not comparable with those before.
 *
 * @param year the first year after it
 * @param reason the reason that the plan gives
 * @param changes what changed; empty if only the plan says that the series breaks
 */
public record Break(FiscalYear year, Optional<String> reason, List<Change> changes) {
  /** Copies the list. */
  public Break {
    changes = List.copyOf(changes);
  }

  /** What changed between two books. */
  public sealed interface Change {
    /**
     * The unit of the figures.
     *
     * @param from the unit before
     * @param to the unit now
     */
    record OfUnit(Unit from, Unit to) implements Change {}

    /**
     * The method by which rates are calculated.
     *
     * @param from the method before
     * @param to the method now
     */
    record OfMethod(RateMethod from, RateMethod to) implements Change {}
  }
}
