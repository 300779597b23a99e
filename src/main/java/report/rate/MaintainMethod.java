package report.rate;

import java.util.Optional;
import report.plan.Method;
import report.quantity.Figure;
import report.quantity.Quantity;

/** 100 % within a tolerance of the baseline; outside, against the nearer end. Source: 福岡市, 3 %. */
final class MaintainMethod extends RateMethod {
  MaintainMethod() {
    super(Method.MAINTAIN, RateFigure.BASELINE);
  }

  @Override
  Optional<Misfit> misfit(Quantity target) {
    return Optional.empty();
  }

  /** The range is the baseline with the tolerance on either side. */
  @Override
  RateResult answer(RateInput input) {
    Optional<Fraction> baseline = input.measure().baseline().map(Figure::value).map(Fraction::of);
    if (baseline.isEmpty()) {
      return new RateResult.None(false, Reason.NO_BASELINE);
    }
    Fraction share = Fraction.ofPercent(input.tolerance().orElseThrow());
    Fraction margin = baseline.get().times(share);
    return RangeFormulas.of(
        input.actualFraction(),
        baseline.get().minus(margin),
        baseline.get().plus(margin),
        Reason.BASELINE_NOT_POSITIVE,
        Reason.BASELINE_NOT_POSITIVE);
  }
}
