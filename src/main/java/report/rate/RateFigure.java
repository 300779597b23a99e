package report.rate;

import java.util.Optional;
import report.plan.Measure;
import report.plan.Target;
import report.plan.Trajectory;
import report.quantity.Quantity;

/** A planned figure from which a rate is calculated, together with the actual. */
enum RateFigure {
  /** The target of the year, or the final one if there is no other. */
  TARGET,
  /** The figure that progress is measured from. */
  BASELINE,
  /** The target at the end of the trajectory. */
  FINAL_TARGET;

  /** The figure of a measure; empty if it has none, or only a direction. */
  Optional<Quantity> in(Measure measure) {
    return switch (this) {
      case TARGET -> own(measure).or(() -> FINAL_TARGET.in(measure));
      case BASELINE -> measure.baseline().map(Quantity.class::cast);
      case FINAL_TARGET -> measure.course().end().map(Trajectory.End::target);
    };
  }

  private static Optional<Quantity> own(Measure measure) {
    return measure
        .target()
        .filter(Target.Amount.class::isInstance)
        .map(target -> ((Target.Amount) target).quantity());
  }
}
