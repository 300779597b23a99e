package report.rate;

import java.math.BigDecimal;
import report.plan.Method;
import report.quantity.Comparison;

/** actual ÷ target, where more is better. Source: 宮城県 現状維持型Ⅰ, 岐阜県「＊」. */
final class RatioMethod extends QuotientMethod {
  private static final Calculation.Form FORM = new Calculation.Form("RATIO", 2);

  RatioMethod() {
    super(Method.RATIO, Comparison.AT_LEAST);
  }

  @Override
  RateResult answer(BigDecimal actual, BigDecimal target, boolean met) {
    return actual.signum() < 0
        ? new RateResult.None(met, Reason.ACTUAL_IS_NEGATIVE)
        : new RateResult.Rate(met, FORM.quotient(actual, target));
  }
}
