package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.plan.Method;
import report.quantity.Comparison;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;

/** 100 % inside a range; outside, against the nearer bound. */
final class RangeMethod extends RateMethod {
  RangeMethod() {
    super(Method.RANGE, RateFigure.TARGET);
  }

  @Override
  Optional<Misfit> misfit(Quantity target) {
    return target instanceof Interval ? Optional.empty() : Optional.of(Misfit.NOT_RANGE);
  }

  @Override
  RateResult answer(RateInput input) {
    Quantity target = input.target().orElseThrow();
    if (target instanceof Interval range) {
      return RangeFormulas.of(
          input.actualFraction(),
          Fraction.of(range.low().value()),
          Fraction.of(range.high().value()),
          Reason.TARGET_IS_ZERO,
          Reason.TARGET_IS_NEGATIVE);
    }
    return new RateResult.None(isMet(target, input.actual()), Reason.METHOD_DOES_NOT_FIT);
  }

  private static boolean isMet(Quantity target, BigDecimal actual) {
    Comparison comparison =
        target instanceof Limit limit ? limit.comparison() : Comparison.AT_LEAST;
    return comparison.holds(actual, Targets.bound(target));
  }
}
