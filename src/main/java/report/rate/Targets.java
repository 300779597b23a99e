package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Target;
import report.quantity.Comparison;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.Unit;

/** The meaning of a target: on which side it is met, and its default method. */
final class Targets {
  private Targets() {}

  static boolean isInside(Interval range, BigDecimal actual) {
    return actual.compareTo(range.low().value()) >= 0
        && actual.compareTo(range.high().value()) <= 0;
  }

  /**
   * The side on which a target is met. A target without a condition does not say; its method does:
   * the quotient must grow towards the better side, so that a rate of 100 % and 達成 are equivalent.
   */
  static Comparison comparison(Quantity target, Method method, Optional<Figure> baseline) {
    if (target instanceof Limit limit) {
      return limit.comparison();
    }
    boolean down =
        switch (method) {
          case INVERSE, TWO_MINUS -> true;
          case FROM_BASELINE ->
              baseline
                  .map(start -> start.value().compareTo(bound(target)) > 0)
                  .orElse(isRank(target));
          case RATIO, EXPECTED, RANGE, MAINTAIN, MILESTONE, JUDGED -> false;
        };
    return down ? Comparison.AT_MOST : Comparison.AT_LEAST;
  }

  private static boolean isRank(Quantity target) {
    return target.unit().equals(Unit.RANK);
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

  /** Whether a figure that enters the rate, besides the actual one, is approximate. */
  static boolean isAbout(Measure measure, Method method) {
    boolean target =
        measure
            .target()
            .filter(Target.Amount.class::isInstance)
            .map(amount -> isAbout(((Target.Amount) amount).quantity()))
            .orElse(false);
    boolean end = measure.course().end().map(e -> isAbout(e.target())).orElse(false);
    boolean baseline = measure.baseline().map(Figure::about).orElse(false);
    return switch (method) {
      case FROM_BASELINE -> target || baseline;
      case EXPECTED -> end || baseline;
      case MAINTAIN -> baseline;
      case RATIO, INVERSE, TWO_MINUS, RANGE -> measure.target().isPresent() ? target : end;
      case MILESTONE, JUDGED -> false;
    };
  }

  private static boolean isAbout(Quantity target) {
    if (target instanceof Interval range) {
      return range.low().about() || range.high().about();
    }
    return target instanceof Limit limit ? limit.bound().about() : ((Figure) target).about();
  }
}
