package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.plan.Measure;
import report.plan.Method;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Quantity;

/** The formulas of the methods, on exact numbers. */
final class Formula {
  private static final Answer MISFIT = new Answer.None(Reason.METHOD_DOES_NOT_FIT);

  private Formula() {}

  /** A rate, or why there is none. */
  sealed interface Answer {
    /**
     * A rate.
     *
     * @param exact the exact rate
     */
    record Rate(Fraction exact) implements Answer {}

    /**
     * No rate.
     *
     * @param reason why
     */
    record None(Reason reason) implements Answer {}
  }

  /** The rate of an actual number by a method. */
  static Answer rate(Method method, Measure measure, Quantity target, BigDecimal actual) {
    if (target instanceof Interval) {
      return new Answer.None(Reason.METHOD_DOES_NOT_FIT_RANGE);
    }
    BigDecimal bound = Targets.bound(target);
    boolean lessIsBetter = Targets.comparison(target, method, measure.baseline()).lessIsBetter();
    return switch (method) {
      case RATIO -> lessIsBetter ? MISFIT : ratio(bound, actual);
      case INVERSE -> lessIsBetter ? inverse(bound, actual) : MISFIT;
      case FROM_BASELINE -> fromBaseline(measure.baseline(), bound, lessIsBetter, actual);
      // Not computed yet: such a target is met or not, and has no rate.
      case TWO_MINUS, EXPECTED, RANGE, MAINTAIN -> MISFIT;
      case MILESTONE, JUDGED -> throw new IllegalArgumentException("not of figures: " + method);
    };
  }

  private static Answer ratio(BigDecimal target, BigDecimal actual) {
    if (target.signum() <= 0) {
      return new Answer.None(
          target.signum() == 0 ? Reason.TARGET_IS_ZERO : Reason.TARGET_IS_NEGATIVE);
    }
    return new Answer.Rate(Fraction.of(actual, target));
  }

  private static Answer inverse(BigDecimal target, BigDecimal actual) {
    if (target.signum() <= 0) {
      return new Answer.None(
          target.signum() == 0 ? Reason.TARGET_IS_ZERO : Reason.TARGET_IS_NEGATIVE);
    }
    if (actual.signum() <= 0) {
      return new Answer.None(
          actual.signum() == 0 ? Reason.ACTUAL_IS_ZERO : Reason.ACTUAL_IS_NEGATIVE);
    }
    return new Answer.Rate(Fraction.of(target, actual));
  }

  private static Answer fromBaseline(
      Optional<Figure> baseline, BigDecimal target, boolean lessIsBetter, BigDecimal actual) {
    if (baseline.isEmpty()) {
      return new Answer.None(Reason.NO_BASELINE);
    }
    BigDecimal start = baseline.get().value();
    if (target.compareTo(start) == 0) {
      return new Answer.None(Reason.TARGET_EQUALS_BASELINE);
    }
    if (target.compareTo(start) > 0 == lessIsBetter) {
      return new Answer.None(Reason.BASELINE_BEYOND_TARGET);
    }
    return new Answer.Rate(Fraction.of(actual.subtract(start), target.subtract(start)));
  }
}
