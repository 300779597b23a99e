package report.rate;

import java.math.BigDecimal;
import report.calendar.FiscalYear;
import report.plan.Trajectory;
import report.quantity.Figure;
import report.quantity.Quantity;

/** The methods that measure how much of the way from the baseline has been covered. */
final class Way {
  private Way() {}

  static RateResult fromBaseline(RateInput asked, Quantity target, boolean met) {
    if (asked.measure().baseline().isEmpty()) {
      return new RateResult.None(met, Reason.NO_BASELINE);
    }
    BigDecimal start = asked.measure().baseline().get().value();
    BigDecimal bound = Targets.bound(target);
    if (bound.compareTo(start) == 0) {
      return new RateResult.None(met, Reason.TARGET_EQUALS_BASELINE);
    }
    boolean down =
        Targets.comparison(target, asked.method(), asked.measure().baseline()).lessIsBetter();
    if (bound.compareTo(start) > 0 == down) {
      return new RateResult.None(met, Reason.BASELINE_BEYOND_TARGET);
    }
    Fraction from = Fraction.of(start);
    return gone(
        Calculation.Form.FROM_BASELINE, asked.actualFraction(), from, Fraction.of(bound), met);
  }

  /** Against the year's point on the straight line from the baseline to the final target. */
  static RateResult expected(RateInput asked) {
    if (asked.measure().baseline().isEmpty() || asked.elapsed().isEmpty()) {
      return new RateResult.None(false, Reason.NO_BASELINE);
    }
    if (asked.measure().course().end().isEmpty()) {
      return new RateResult.None(false, Reason.NO_FINAL_TARGET);
    }
    Fraction from = Fraction.of(asked.measure().baseline().map(Figure::value).orElseThrow());
    Fraction to = point(asked.measure().course(), from, asked.elapsed().get());
    if (to.equals(from)) {
      return new RateResult.None(false, Reason.TARGET_EQUALS_BASELINE);
    }
    Fraction exact = asked.actualFraction().minus(from).dividedBy(to.minus(from));
    return gone(
        Calculation.Form.EXPECTED,
        asked.actualFraction(),
        from,
        to,
        exact.compareTo(Fraction.ONE) >= 0);
  }

  /**
   * The value that is expected after some years.
   *
   * @param course a trajectory with baseline year and end
   * @param from the baseline
   * @param elapsed years since the end of the baseline year
   * @return the point of the straight line; from the end of the way on, the final target
   */
  static Fraction point(Trajectory course, Fraction from, Fraction elapsed) {
    Trajectory.End end = course.end().orElseThrow();
    FiscalYear start = course.baselineYear().orElseThrow();
    Fraction years = Fraction.of(BigDecimal.valueOf(end.year().start() - start.start()));
    Fraction share = elapsed.dividedBy(years).min(Fraction.ONE);
    Fraction to = Fraction.of(Targets.bound(end.target()));
    return from.plus(to.minus(from).times(share));
  }

  private static RateResult gone(
      Calculation.Form form, Fraction actual, Fraction from, Fraction to, boolean met) {
    Fraction exact = actual.minus(from).dividedBy(to.minus(from));
    return new RateResult.Rate(met, Calculation.of(form, exact, actual, from, to));
  }
}
