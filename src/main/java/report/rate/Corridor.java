package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.quantity.Figure;
import report.quantity.Interval;

/** The methods that check whether a figure stays inside a range: range and maintain. */
final class Corridor {
  private Corridor() {}

  static RateResult range(BigDecimal actual, Interval range) {
    return inside(
        Fraction.of(actual),
        Fraction.of(range.low().value()),
        Fraction.of(range.high().value()),
        Reason.TARGET_IS_ZERO,
        Reason.TARGET_IS_NEGATIVE);
  }

  /** The range is the baseline with the tolerance on either side. */
  static RateResult maintain(RateInput asked) {
    Optional<Fraction> baseline = asked.measure().baseline().map(Figure::value).map(Fraction::of);
    if (baseline.isEmpty()) {
      return new RateResult.None(false, Reason.NO_BASELINE);
    }
    Fraction share = Fraction.ofPercent(asked.tolerance().orElseThrow());
    Fraction margin = baseline.get().times(share);
    return inside(
        asked.actualFraction(),
        baseline.get().minus(margin),
        baseline.get().plus(margin),
        Reason.BASELINE_NOT_POSITIVE,
        Reason.BASELINE_NOT_POSITIVE);
  }

  private static RateResult inside(
      Fraction actual, Fraction low, Fraction high, Reason ifZero, Reason ifNegative) {
    boolean below = actual.compareTo(low) < 0;
    boolean above = actual.compareTo(high) > 0;
    if (!below && !above) {
      return new RateResult.Rate(
          true, Calculation.of(Calculation.Form.INSIDE, Fraction.ONE, actual, low, high));
    }
    Fraction nearer = below ? low : high;
    if (nearer.signum() <= 0) {
      return new RateResult.None(false, nearer.signum() == 0 ? ifZero : ifNegative);
    }
    return new RateResult.Rate(
        false,
        below
            ? Calculation.of(Calculation.Form.BELOW, actual.dividedBy(low), actual, low)
            : Calculation.of(Calculation.Form.ABOVE, high.dividedBy(actual), high, actual));
  }
}
