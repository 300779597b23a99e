package report.rate;

import java.math.BigDecimal;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;

/** The numbers in the figures of a target. */
final class Targets {
  private Targets() {}

  static boolean isInside(Interval range, BigDecimal actual) {
    return actual.compareTo(range.low().value()) >= 0
        && actual.compareTo(range.high().value()) <= 0;
  }

  /** The number a rate is calculated against; for a range, its lower end. */
  static BigDecimal bound(Quantity target) {
    if (target instanceof Figure figure) {
      return figure.value();
    }
    return target instanceof Limit limit
        ? limit.bound().value()
        : ((Interval) target).low().value();
  }

  /** Whether a figure in it is approximate. */
  static boolean isAbout(Quantity target) {
    if (target instanceof Interval range) {
      return range.low().about() || range.high().about();
    }
    return target instanceof Limit limit ? limit.bound().about() : ((Figure) target).about();
  }
}
