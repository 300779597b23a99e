package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.plan.Measure;
import report.plan.Method;
import report.quantity.Quantity;

/**
 * What is put to a formula.
 *
 * @param method the method
 * @param measure the measure, for its baseline and its way over the years
 * @param target the figures to reach
 * @param tolerance how far a maintained figure may deviate, in percent of the baseline
 * @param elapsed how many years have passed since the baseline, as far as that is known
 * @param actual the actual number
 */
record RateInput(
    Method method,
    Measure measure,
    Optional<Quantity> target,
    Optional<BigDecimal> tolerance,
    Optional<Fraction> elapsed,
    BigDecimal actual) {

  /** The same with another method and target. */
  RateInput against(Method other, Quantity end) {
    return new RateInput(other, measure, Optional.of(end), tolerance, elapsed, actual);
  }

  Fraction actualFraction() {
    return Fraction.of(actual);
  }
}
