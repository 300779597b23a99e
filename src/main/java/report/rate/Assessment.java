package report.rate;

import java.util.List;
import java.util.Optional;
import report.plan.Band;
import report.plan.Goal;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.Result;

/** What became of a goal. */
public sealed interface Assessment {

  /**
   * The goal.
   *
   * @return the goal
   */
  Goal goal();

  /**
   * What became of it.
   *
   * @return its outcome; of several measures all must be achieved
   */
  Outcome outcome();

  /**
   * The band it stands in.
   *
   * @return the worst band of its measures, or the judged one; nothing without a rate
   */
  Optional<Band> band();

  /**
   * Of a numeric goal.
   *
   * @param goal the goal
   * @param outcome what became of it
   * @param band the worst band of its measures
   * @param measures what became of each measure, in the goal's order
   */
  record OfFigures(
      NumericGoal goal, Outcome outcome, Optional<Band> band, List<MeasureRate> measures)
      implements Assessment {
    /** Copies the list. */
    public OfFigures {
      measures = List.copyOf(measures);
    }
  }

  /**
   * Of a milestone.
   *
   * @param goal the goal
   * @param result what was reported
   * @param outcome what became of it: done late is still 達成, with the delay beside it
   * @param reason why, where that needs a word
   * @param monthsLate whole months from the due date to the date it was done, see {@link
   *     report.calendar.Timing#monthsAfter}; 0 also if it was late by less than a month
   */
  record OfMilestone(
      Milestone goal,
      Optional<Result.Done> result,
      Outcome outcome,
      Optional<Reason> reason,
      int monthsLate)
      implements Assessment {
    @Override
    public Optional<Band> band() {
      return Optional.empty();
    }
  }

  /**
   * Of a qualitative goal.
   *
   * @param goal the goal
   * @param result the judgement
   * @param outcome what became of it
   * @param reason why, where that needs a word
   * @param band the band a person put it in
   */
  record OfJudgement(
      QualitativeGoal goal,
      Optional<Result.Judged> result,
      Outcome outcome,
      Optional<Reason> reason,
      Optional<Band> band)
      implements Assessment {}
}
