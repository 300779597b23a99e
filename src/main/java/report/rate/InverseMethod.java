package report.rate;

import java.math.BigDecimal;
import report.plan.Method;
import report.quantity.Comparison;

/** target ÷ actual, where less is better. */
final class InverseMethod extends QuotientMethod {
  private static final Calculation.Form FORM = new Calculation.Form("INVERSE", 2);

  InverseMethod() {
    super(Method.INVERSE, Comparison.AT_MOST);
  }

  @Override
  RateResult answer(BigDecimal actual, BigDecimal target, boolean met) {
    return actual.signum() > 0
        ? new RateResult.Rate(met, FORM.quotient(target, actual))
        : new RateResult.None(
            met, actual.signum() == 0 ? Reason.ACTUAL_IS_ZERO : Reason.ACTUAL_IS_NEGATIVE);
  }
}
