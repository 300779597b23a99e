package report.rate;

import java.math.BigDecimal;
import report.plan.Method;
import report.quantity.Comparison;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.Unit;

/** What a target asks for: on which side it is met, and the method that follows from it. */
final class Targets {
  private Targets() {}

  /** Whether an actual number meets the target, by comparing the exact numbers. */
  static boolean isMet(Quantity target, BigDecimal actual) {
    if (target instanceof Interval range) {
      return actual.compareTo(range.low().value()) >= 0
          && actual.compareTo(range.high().value()) <= 0;
    }
    return comparison(target).holds(actual, bound(target));
  }

  /** A bare target is met from it on; a bare rank is met from it down. */
  static Comparison comparison(Quantity target) {
    if (target instanceof Limit limit) {
      return limit.comparison();
    }
    return target.unit().equals(Unit.RANK) ? Comparison.AT_MOST : Comparison.AT_LEAST;
  }

  static Method defaultMethod(Quantity target) {
    return comparison(target).lessIsBetter() ? Method.INVERSE : Method.RATIO;
  }

  /** The number a rate is computed against; of a range its lower end. */
  static BigDecimal bound(Quantity target) {
    if (target instanceof Figure figure) {
      return figure.value();
    }
    return target instanceof Limit limit
        ? limit.bound().value()
        : ((Interval) target).low().value();
  }

  static boolean isAbout(Quantity target) {
    if (target instanceof Figure figure) {
      return figure.about();
    }
    return target instanceof Limit limit
        ? limit.bound().about()
        : ((Interval) target).low().about();
  }
}
