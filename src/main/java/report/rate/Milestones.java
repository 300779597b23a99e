package report.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import report.calendar.Timing;
import report.plan.Band;
import report.plan.Milestone;
import report.plan.RatingScheme;
import report.plan.Result;

/**
 * Determines the outcome of milestones from due and completion dates, and from steps if there are
 * any.
 */
final class Milestones {
  private static final Calculation.Form STEPS = new Calculation.Form("STEPS", 2);

  private Milestones() {}

  static Assessment assess(
      RatingScheme scheme,
      LocalDate asOf,
      Milestone goal,
      Optional<Result.Done> result,
      Optional<Reason> leftOut) {
    Outcome outcome = leftOut.isPresent() ? Outcome.NOT_COUNTED : outcome(asOf, goal, result);
    Optional<Reason> reason =
        outcome == Outcome.NOT_ACHIEVED ? Optional.of(Reason.OVERDUE) : leftOut;
    Optional<Calculation> steps = steps(goal, result);
    Optional<Band> band =
        steps.flatMap(done -> Bands.of(scheme, done.exact(), isDone(goal, result)));
    return new Assessment.OfMilestone(
        goal, result, outcome, reason, monthsLate(goal, result), steps, band);
  }

  private static Outcome outcome(LocalDate asOf, Milestone goal, Optional<Result.Done> result) {
    if (isDone(goal, result)) {
      return Outcome.ACHIEVED;
    }
    if (asOf.isBefore(goal.due().last())) {
      return Outcome.NOT_YET_DUE;
    }
    return result.isEmpty() ? Outcome.UNREPORTED : Outcome.NOT_ACHIEVED;
  }

  private static boolean isDone(Milestone goal, Optional<Result.Done> result) {
    boolean allSteps =
        goal.steps()
            .flatMap(all -> result.flatMap(Result.Done::steps).map(done -> done >= all))
            .orElse(false);
    return allSteps || result.flatMap(Result.Done::done).isPresent();
  }

  private static Optional<Calculation> steps(Milestone goal, Optional<Result.Done> result) {
    return goal.steps()
        .flatMap(all -> result.flatMap(Result.Done::steps).map(done -> calculation(done, all)));
  }

  private static Calculation calculation(int done, int all) {
    return STEPS.quotient(BigDecimal.valueOf(done), BigDecimal.valueOf(all));
  }

  private static int monthsLate(Milestone goal, Optional<Result.Done> result) {
    Optional<Timing> late =
        result.flatMap(Result.Done::done).filter(done -> done.isAfter(goal.due()));
    return late.map(done -> done.monthsAfter(goal.due())).orElse(0);
  }
}
