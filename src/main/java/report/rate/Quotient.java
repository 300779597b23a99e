package report.rate;

import java.math.BigDecimal;
import report.plan.Method;
import report.quantity.Quantity;

/** The methods that divide one figure by the other: ratio, inverse, two-minus. */
final class Quotient {
  private Quotient() {}

  static RateResult answer(RateInput asked, Quantity target, boolean met) {
    BigDecimal bound = Targets.bound(target);
    BigDecimal actual = asked.actual();
    boolean lessIsBetter =
        Targets.comparison(target, asked.method(), asked.measure().baseline()).lessIsBetter();
    if (lessIsBetter == (asked.method() == Method.RATIO)) {
      return new RateResult.None(met, Reason.METHOD_DOES_NOT_FIT);
    }
    if (bound.signum() <= 0) {
      return new RateResult.None(
          met, bound.signum() == 0 ? Reason.TARGET_IS_ZERO : Reason.TARGET_IS_NEGATIVE);
    }
    return switch (asked.method()) {
      case RATIO -> ratio(met, actual, bound);
      case TWO_MINUS -> twoMinus(met, actual, bound);
      case INVERSE -> inverse(met, actual, bound);
      case FROM_BASELINE, EXPECTED, RANGE, MAINTAIN, MILESTONE, JUDGED ->
          throw new IllegalArgumentException("no quotient: " + asked.method());
    };
  }

  private static RateResult ratio(boolean met, BigDecimal actual, BigDecimal target) {
    return actual.signum() < 0
        ? new RateResult.None(met, Reason.ACTUAL_IS_NEGATIVE)
        : rate(met, Calculation.Form.RATIO, actual, target);
  }

  private static RateResult inverse(boolean met, BigDecimal actual, BigDecimal target) {
    if (actual.signum() <= 0) {
      return new RateResult.None(
          met, actual.signum() == 0 ? Reason.ACTUAL_IS_ZERO : Reason.ACTUAL_IS_NEGATIVE);
    }
    return rate(met, Calculation.Form.INVERSE, target, actual);
  }

  private static RateResult rate(
      boolean met, Calculation.Form form, BigDecimal dividend, BigDecimal divisor) {
    return new RateResult.Rate(
        met,
        Calculation.of(
            form, Fraction.of(dividend, divisor), Fraction.of(dividend), Fraction.of(divisor)));
  }

  private static RateResult twoMinus(boolean met, BigDecimal actual, BigDecimal target) {
    Fraction exact = Fraction.of(BigDecimal.valueOf(2)).minus(Fraction.of(actual, target));
    return new RateResult.Rate(
        met,
        Calculation.of(
            Calculation.Form.TWO_MINUS, exact, Fraction.of(actual), Fraction.of(target)));
  }
}
