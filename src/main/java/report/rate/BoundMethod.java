package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.plan.Measure;
import report.plan.Method;
import report.quantity.Comparison;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;

/** A method that measures against one figure, met on one side of it. */
abstract sealed class BoundMethod extends RateMethod permits QuotientMethod, FromBaselineMethod {

  BoundMethod(Method declared, RateFigure... figures) {
    super(declared, figures);
  }

  @Override
  final Optional<Misfit> misfit(Quantity target) {
    if (target instanceof Interval) {
      return Optional.of(Misfit.RANGE);
    }
    return side()
        .filter(own -> target instanceof Limit limit && !isSameSide(own, limit.comparison()))
        .map(own -> Misfit.SIDE);
  }

  private static boolean isSameSide(Comparison one, Comparison other) {
    return one.lessIsBetter() == other.lessIsBetter();
  }

  /** A target without a rate is still met or not. */
  @Override
  final RateResult answer(RateInput input) {
    Quantity target = input.target().orElseThrow();
    if (target instanceof Interval range) {
      boolean inside = Targets.isInside(range, input.actual());
      return new RateResult.None(inside, Reason.METHOD_DOES_NOT_FIT_RANGE);
    }
    BigDecimal bound = Targets.bound(target);
    Comparison comparison =
        target instanceof Limit limit ? limit.comparison() : side(target, input.measure());
    boolean met = comparison.holds(input.actual(), bound);
    return misfit(target).isPresent()
        ? new RateResult.None(met, Reason.METHOD_DOES_NOT_FIT)
        : answer(input, bound, comparison, met);
  }

  /**
   * The side on which a target without a condition is met: the rate must grow towards the better
   * side, so that a rate of 100 % and 達成 are equivalent.
   */
  abstract Comparison side(Quantity bare, Measure measure);

  /**
   * Calculates the rate against a bound on a side that fits.
   *
   * @param met whether the target is met
   */
  abstract RateResult answer(RateInput input, BigDecimal bound, Comparison comparison, boolean met);
}
