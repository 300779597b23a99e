package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.plan.Target;
import report.plan.Trajectory;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.Unit;

/** Which figures of a measure are better. */
public sealed interface Preference {

  /**
   * Compares two figures.
   *
   * @param one a figure in the unit of the measure
   * @param other another
   * @return positive if the first is better, zero if they are equally good, negative otherwise
   */
  int compare(Fraction one, Fraction other);

  /** Larger figures. */
  record Larger() implements Preference {
    @Override
    public int compare(Fraction one, Fraction other) {
      return one.compareTo(other);
    }
  }

  /** Smaller figures, as of a rank. */
  record Smaller() implements Preference {
    @Override
    public int compare(Fraction one, Fraction other) {
      return other.compareTo(one);
    }
  }

  /**
   * Figures that are nearer to a range, all inside being equally good.
   *
   * @param low its lower end
   * @param high its upper end
   */
  record Nearer(Fraction low, Fraction high) implements Preference {
    @Override
    public int compare(Fraction one, Fraction other) {
      return distance(other).compareTo(distance(one));
    }

    private Fraction distance(Fraction figure) {
      return low.minus(figure).max(figure.minus(high)).max(Fraction.ZERO);
    }
  }

  /**
   * The preference of a measure, by its target and its method.
   *
   * @param goal the goal
   * @param measure one of its measures
   * @return the preference; empty if it has neither a target nor a figure to keep
   */
  static Optional<Preference> of(NumericGoal goal, Measure measure) {
    Optional<RateMethod> chosen = goal.method().map(RateMethods::of);
    if (chosen.filter(RateMethod::keepsBaseline).isPresent()) {
      return measure.baseline().map(kept -> nearer(kept.value(), kept.value()));
    }
    if (measure.target().orElse(null) instanceof Target.Trend trend) {
      return Optional.of(of(trend.direction(), measure.unit().equals(Unit.RANK)));
    }
    return RateFigure.TARGET
        .in(measure)
        .or(() -> measure.course().years().map(Trajectory.End::target).findFirst())
        .map(target -> of(target, measure, chosen));
  }

  private static Preference of(Target.Direction direction, boolean isRank) {
    boolean up =
        switch (direction) {
          case INCREASE, KEEP_UP -> !isRank;
          case DECREASE, KEEP_DOWN -> isRank && direction == Target.Direction.DECREASE;
        };
    return up ? new Larger() : new Smaller();
  }

  private static Preference of(Quantity target, Measure measure, Optional<RateMethod> chosen) {
    if (target instanceof Interval range) {
      return nearer(range.low().value(), range.high().value());
    }
    boolean less =
        target instanceof Limit limit
            ? limit.comparison().lessIsBetter()
            : isLess((Figure) target, measure, chosen);
    return less ? new Smaller() : new Larger();
  }

  /** A target without a condition is met on the side that its method determines. */
  private static boolean isLess(Figure bare, Measure measure, Optional<RateMethod> chosen) {
    RateMethod method = chosen.orElseGet(() -> DefaultMethod.of(bare).method());
    return method instanceof BoundMethod bound
        ? bound.side(bare, measure).lessIsBetter()
        : measure.baseline().filter(start -> start.value().compareTo(bare.value()) > 0).isPresent();
  }

  private static Preference nearer(BigDecimal low, BigDecimal high) {
    return new Nearer(Fraction.of(low), Fraction.of(high));
  }
}
