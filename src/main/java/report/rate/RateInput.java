package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.plan.Measure;
import report.quantity.Quantity;

/**
 * The input of a rate method.
 *
 * @param measure the measure, for its baseline and its trajectory
 * @param target the figures to reach
 * @param tolerance how far a maintained figure may deviate, in percent of the baseline
 * @param elapsed the number of years since the baseline, if known
 * @param actual the actual number
 */
record RateInput(
    Measure measure,
    Optional<Quantity> target,
    Optional<BigDecimal> tolerance,
    Optional<Fraction> elapsed,
    BigDecimal actual) {

  /** The same with another target. */
  RateInput against(Quantity end) {
    return new RateInput(measure, Optional.of(end), tolerance, elapsed, actual);
  }

  Fraction actualFraction() {
    return Fraction.of(actual);
  }
}
