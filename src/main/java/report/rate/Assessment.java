package report.rate;

import java.util.List;
import java.util.Optional;
import report.plan.Band;
import report.plan.Goal;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.Result;

/** The assessment of a goal. */
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
   * Its band.
   *
   * @return the worst band of its measures, or the one given by a person; empty without a rate
   */
  Optional<Band> band();

  /**
   * The rates that enter a mean.
   *
   * @return exact rates, neither capped nor floored
   */
  default List<Fraction> rates() {
    return List.of();
  }

  /**
   * Of a numeric goal.
   *
   * @param goal the goal
   * @param outcome its outcome
   * @param band the combined band of its measures, or the one given by a person
   * @param override the band given by a person that overrides the calculated one, and why
   * @param measures the outcome of each measure, in the goal's order
   * @param rates the rates of its counted measures, combined according to the book
   */
  record OfFigures(
      NumericGoal goal,
      Outcome outcome,
      Optional<Band> band,
      Optional<Result.Overruling> override,
      List<MeasureRate> measures,
      List<Fraction> rates)
      implements Assessment {
    /** Copies the lists. */
    public OfFigures {
      measures = List.copyOf(measures);
      rates = List.copyOf(rates);
    }
  }

  /**
   * Of a milestone.
   *
   * @param goal the goal
   * @param result the result
   * @param outcome the outcome: completed late is still 達成, with the delay next to it
   * @param reason the reason, if there is one
   * @param monthsLate the number of whole months from the due date to the completion date, see
   *     {@link report.calendar.Timing#monthsAfter}; also 0 if it was late by less than a month
   * @param calculation completed steps ÷ steps, if it has steps and they are reported
   * @param band the band of that rate
   */
  record OfMilestone(
      Milestone goal,
      Optional<Result.Done> result,
      Outcome outcome,
      Optional<Reason> reason,
      int monthsLate,
      Optional<Calculation> calculation,
      Optional<Band> band)
      implements Assessment {
    @Override
    public List<Fraction> rates() {
      return calculation.map(Calculation::exact).stream().toList();
    }
  }

  /**
   * Of a qualitative goal.
   *
   * @param goal the goal
   * @param result the judgement
   * @param outcome its outcome
   * @param reason the reason, if there is one
   * @param band the band given by a person
   */
  record OfJudgement(
      QualitativeGoal goal,
      Optional<Result.Judged> result,
      Outcome outcome,
      Optional<Reason> reason,
      Optional<Band> band)
      implements Assessment {}
}
