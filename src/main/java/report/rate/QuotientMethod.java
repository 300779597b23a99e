package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.plan.Measure;
import report.plan.Method;
import report.quantity.Comparison;
import report.quantity.Quantity;

/** A method that divides one of actual and target by the other; the better side follows from it. */
abstract sealed class QuotientMethod extends BoundMethod
    permits RatioMethod, InverseMethod, TwoMinusMethod {
  private final Comparison side;

  QuotientMethod(Method declared, Comparison side) {
    super(declared, RateFigure.TARGET);
    this.side = side;
  }

  @Override
  public final Optional<Comparison> side() {
    return Optional.of(side);
  }

  @Override
  final Comparison side(Quantity bare, Measure measure) {
    return side;
  }

  /** A target of zero or below is met or not, and has no rate. */
  @Override
  final RateResult answer(RateInput input, BigDecimal bound, Comparison comparison, boolean met) {
    if (bound.signum() <= 0) {
      return new RateResult.None(
          met, bound.signum() == 0 ? Reason.TARGET_IS_ZERO : Reason.TARGET_IS_NEGATIVE);
    }
    return answer(input.actual(), bound, met);
  }

  /**
   * Calculates the rate against a target above zero.
   *
   * @param met whether the target is met
   */
  abstract RateResult answer(BigDecimal actual, BigDecimal target, boolean met);
}
