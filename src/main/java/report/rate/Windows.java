package report.rate;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.plan.Comparative;
import report.plan.Measure;
import report.plan.Target;
import report.plan.Trajectory;
import report.quantity.Figure;

/** Compares the years over which an actual and the figures beside it are added up. */
enum Windows {
  /** Over the same years, or neither is added up. */
  SAME,
  /** The years of the actual begin with those of the target, and end earlier. */
  UNFINISHED,
  /** Over other years, so that the figures cannot be compared. */
  OTHER;

  /**
   * The windows of an actual and the target by which it is judged.
   *
   * @param measure the measure with that target
   * @param actual the period of the actual, if given
   * @param year the fiscal year of the actual
   */
  static Windows of(Measure measure, Optional<ReferencePeriod> actual, FiscalYear year) {
    Optional<ReferencePeriod> target = target(measure);
    if (actual.orElse(null) instanceof ReferencePeriod.Sum part) {
      return target.orElse(null) instanceof ReferencePeriod.Sum whole
          ? of(part, whole)
          : isUnknown(target) || ReferencePeriod.isAsLong(actual, target) ? SAME : OTHER;
    }
    if (actual.filter(ReferencePeriod::isSum).isPresent()) {
      return isUnknown(target) || ReferencePeriod.isAsLong(actual, target) ? SAME : OTHER;
    }
    return target.orElse(null) instanceof ReferencePeriod.Sum whole
            && year.compareTo(whole.to()) < 0
        ? UNFINISHED
        : SAME;
  }

  private static Windows of(ReferencePeriod.Sum part, ReferencePeriod.Sum whole) {
    if (!part.from().equals(whole.from())) {
      return OTHER;
    }
    int end = part.to().compareTo(whole.to());
    return end == 0 ? SAME : end < 0 ? UNFINISHED : OTHER;
  }

  /** A cumulative target may not say over which years. */
  private static boolean isUnknown(Optional<ReferencePeriod> target) {
    return target.filter(ReferencePeriod::isSum).isEmpty();
  }

  /** The period of the target by which a measure is judged. */
  static Optional<ReferencePeriod> target(Measure measure) {
    return measure.target().isPresent()
        ? measure
            .target()
            .filter(Target.Amount.class::isInstance)
            .flatMap(target -> ((Target.Amount) target).period())
        : measure.course().end().map(Trajectory.End::period);
  }

  /**
   * Whether an earlier figure is added up over as many years as an actual.
   *
   * @param earlier the earlier figure; none can always be compared
   * @param beside the period of the earlier figure
   * @param actual the actual
   * @param period its period
   */
  static boolean fits(
      Optional<Figure> earlier,
      Comparative beside,
      Figure actual,
      Optional<ReferencePeriod> period) {
    return earlier
        .map(
            figure ->
                figure.unit().cumulative() == actual.unit().cumulative()
                    && ReferencePeriod.isAsLong(beside.period(), period))
        .orElse(true);
  }
}
