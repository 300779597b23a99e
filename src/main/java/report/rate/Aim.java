package report.rate;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.plan.Measure;
import report.plan.Target;
import report.plan.Trajectory;

/**
 * The yearly target by which a measure is judged: that of the year of its figure, or else the last
 * one that was due by then.
 *
 * @param measure the measure with that target as its own; without one if all are of later years
 * @param period the period of the target, if that is not the year of the book
 */
record Aim(Measure measure, Optional<ReferencePeriod> period) {

  /**
   * The aim of a figure.
   *
   * @param planned the measure as planned
   * @param figure the fiscal year of the figure
   * @param book the fiscal year of the book
   */
  static Aim of(Measure planned, FiscalYear figure, FiscalYear book) {
    Optional<Trajectory.End> due = planned.course().dueBy(figure);
    boolean isOfBook = planned.target().isPresent() && figure.compareTo(book) >= 0;
    if (isOfBook || (due.isEmpty() && planned.target().isPresent())) {
      return new Aim(planned, Optional.empty());
    }
    return due.map(
            target ->
                new Aim(
                    planned.against(
                        new Target.Amount(target.target(), Optional.of(target.period()))),
                    Optional.of(target.period())))
        .orElseGet(() -> new Aim(planned, planned.course().end().map(Trajectory.End::period)));
  }

  /**
   * Whether no target was due by then: the actual is measured against a later one.
   *
   * @param method the method; some have a figure to expect in every year
   */
  boolean isOfLaterYear(RateMethod method) {
    return measure.target().isEmpty() && measure.course().end().isPresent() && method.needsTarget();
  }
}
