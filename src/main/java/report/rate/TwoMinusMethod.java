package report.rate;

import java.math.BigDecimal;
import report.plan.Method;
import report.quantity.Comparison;

/** 2 − actual ÷ target, for figures where less is better. Source: 宮城県 現状維持型Ⅱ. */
final class TwoMinusMethod extends QuotientMethod {
  private static final Calculation.Form FORM = new Calculation.Form("TWO_MINUS", 2);
  private static final Fraction TWO = Fraction.of(BigDecimal.valueOf(2));

  TwoMinusMethod() {
    super(Method.TWO_MINUS, Comparison.AT_MOST);
  }

  @Override
  RateResult answer(BigDecimal actual, BigDecimal target, boolean met) {
    Fraction exact = TWO.minus(Fraction.of(actual, target));
    return new RateResult.Rate(met, FORM.of(exact, Fraction.of(actual), Fraction.of(target)));
  }
}
