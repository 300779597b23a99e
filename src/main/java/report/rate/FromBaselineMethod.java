package report.rate;

import java.math.BigDecimal;
import report.plan.Measure;
import report.plan.Method;
import report.quantity.Comparison;
import report.quantity.Quantity;
import report.quantity.Unit;

/** (actual − baseline) ÷ (target − baseline), in either direction. Source: 宮城県 進捗割合型. */
final class FromBaselineMethod extends BoundMethod {
  private static final Calculation.Form FORM = new Calculation.Form("FROM_BASELINE", 3);

  FromBaselineMethod() {
    super(Method.FROM_BASELINE, RateFigure.BASELINE, RateFigure.TARGET);
  }

  /** A target without a condition is better in its direction from the baseline. */
  @Override
  Comparison side(Quantity bare, Measure measure) {
    boolean down =
        measure
            .baseline()
            .map(start -> start.value().compareTo(Targets.bound(bare)) > 0)
            .orElse(bare.unit().equals(Unit.RANK));
    return down ? Comparison.AT_MOST : Comparison.AT_LEAST;
  }

  @Override
  RateResult answer(RateInput input, BigDecimal bound, Comparison comparison, boolean met) {
    if (input.measure().baseline().isEmpty()) {
      return new RateResult.None(met, Reason.NO_BASELINE);
    }
    BigDecimal start = input.measure().baseline().get().value();
    if (bound.compareTo(start) == 0) {
      return new RateResult.None(met, Reason.TARGET_EQUALS_BASELINE);
    }
    if (bound.compareTo(start) > 0 == comparison.lessIsBetter()) {
      return new RateResult.None(met, Reason.BASELINE_BEYOND_TARGET);
    }
    Fraction from = Fraction.of(start);
    return new RateResult.Rate(
        met, FORM.shareOfWay(input.actualFraction(), from, Fraction.of(bound)));
  }
}
