package report.rate;

import java.util.Optional;
import report.calendar.ReferencePeriod;
import report.plan.Actual;
import report.plan.Band;
import report.plan.Measure;

/**
 * What became of one measure.
 *
 * @param measure the measure, with the target by which it is judged
 * @param actual its result
 * @param targetPeriod the period of the target by which it is judged, if that is not this year
 * @param method the method by which it is calculated
 * @param byDefault the default it is calculated by; empty if the plan chooses the method
 * @param outcome its outcome
 * @param reason the reason, if there is one
 * @param rated its rate, if it has one
 */
public record MeasureRate(
    Measure measure,
    Optional<Actual> actual,
    Optional<ReferencePeriod> targetPeriod,
    RateMethod method,
    Optional<DefaultMethod> byDefault,
    Outcome outcome,
    Optional<Reason> reason,
    Optional<Rated> rated) {

  /**
   * The exact rate.
   *
   * @return the rate, 1 being 100 %; not rounded, capped or floored
   */
  public Optional<Fraction> exact() {
    return rated.map(rate -> rate.calculation().exact());
  }

  /**
   * Whether the exact figures meet the target.
   *
   * @return true if they do; without a rate, whether the outcome says so
   */
  public boolean met() {
    return rated.map(Rated::met).orElse(outcome == Outcome.ACHIEVED);
  }

  /**
   * Whether a figure in the rate is approximate.
   *
   * @return true if so; false without a rate
   */
  public boolean about() {
    return rated.map(Rated::about).orElse(false);
  }

  /**
   * The band of the exact rate.
   *
   * @return the band; empty without a rate
   */
  public Optional<Band> band() {
    return rated.flatMap(Rated::band);
  }

  /**
   * The period of the target by which it is judged.
   *
   * @return the period, if it is given
   */
  public Optional<ReferencePeriod> targetWindow() {
    return Windows.target(measure);
  }

  /** The same on its way to a target for a later year: neither met nor missed, and in no band. */
  MeasureRate inProgress() {
    return new MeasureRate(
        measure,
        actual,
        targetPeriod.or(() -> Windows.target(measure)),
        method,
        byDefault,
        Outcome.IN_PROGRESS,
        reason,
        rated.map(Rated::towardsEnd));
  }

  /** The same with another outcome. */
  MeasureRate with(Outcome other, Reason why) {
    return new MeasureRate(
        measure, actual, targetPeriod, method, byDefault, other, Optional.of(why), rated);
  }
}
