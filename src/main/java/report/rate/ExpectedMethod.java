package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.plan.Method;
import report.plan.Trajectory;
import report.quantity.Figure;
import report.quantity.Quantity;

/**
 * (actual − baseline) ÷ (expected − baseline), against the year's point on the straight line from
 * the baseline to the final target. Source: 静岡県, 多摩市.
 */
final class ExpectedMethod extends RateMethod {
  private static final Calculation.Form FORM = new Calculation.Form("EXPECTED", 3);

  ExpectedMethod() {
    super(Method.EXPECTED, RateFigure.BASELINE, RateFigure.FINAL_TARGET);
  }

  @Override
  Optional<Misfit> misfit(Quantity target) {
    return Optional.empty();
  }

  @Override
  RateResult answer(RateInput input) {
    if (input.measure().baseline().isEmpty() || input.elapsed().isEmpty()) {
      return new RateResult.None(false, Reason.NO_BASELINE);
    }
    if (input.measure().course().end().isEmpty()) {
      return new RateResult.None(false, Reason.NO_FINAL_TARGET);
    }
    Fraction from = Fraction.of(input.measure().baseline().map(Figure::value).orElseThrow());
    Fraction to = point(input.measure().course(), from, input.elapsed().get());
    if (to.equals(from)) {
      return new RateResult.None(false, Reason.TARGET_EQUALS_BASELINE);
    }
    Calculation calculation = FORM.shareOfWay(input.actualFraction(), from, to);
    return new RateResult.Rate(calculation.isFull(), calculation);
  }

  /**
   * The value that is expected after some years.
   *
   * @param course a trajectory with baseline year and end
   * @param from the baseline
   * @param elapsed years since the end of the baseline year
   * @return the point of the straight line; from the final year on, the final target
   */
  private static Fraction point(Trajectory course, Fraction from, Fraction elapsed) {
    Trajectory.End end = course.end().orElseThrow();
    FiscalYear start = course.baselineYear().orElseThrow();
    Fraction years = Fraction.of(BigDecimal.valueOf(end.year().start() - start.start()));
    Fraction share = elapsed.dividedBy(years).min(Fraction.ONE);
    Fraction to = Fraction.of(Targets.bound(end.target()));
    return from.plus(to.minus(from).times(share));
  }

  /** How much of the way from the baseline to the final target has been covered. */
  @Override
  Optional<RateMethod> towardsEnd() {
    return Optional.of(RateMethods.of(Method.FROM_BASELINE));
  }

  /** The value that was expected by the as-of date, even in the middle of a year. */
  @Override
  public Optional<Remark> remark(Calculation calculation) {
    return Optional.of(new Remark("expected", calculation.numbers().get(2)));
  }
}
