package report.rate;

import java.util.List;
import java.util.Optional;
import report.plan.Band;
import report.plan.NumericGoal;

/**
 * What of an assessment enters a summary: a book of thousands of goals is counted without keeping
 * them.
 *
 * @param outcome the outcome of the goal
 * @param band its band
 * @param rates the exact rates that enter a mean
 * @param main whether it is a main goal (主指標)
 */
public record CountedOutcome(
    Outcome outcome, Optional<Band> band, List<Fraction> rates, boolean main) {
  /** Copies the list. */
  public CountedOutcome {
    rates = List.copyOf(rates);
  }

  /**
   * What enters a summary.
   *
   * @param assessment the outcome of a goal
   * @return the same without the goal
   */
  public static CountedOutcome of(Assessment assessment) {
    return new CountedOutcome(
        assessment.outcome(),
        isShownOnly(assessment) ? Optional.empty() : assessment.band(),
        assessment.rates(),
        assessment.goal() instanceof NumericGoal goal && goal.main());
  }

  /** Whether an assessment is of a goal that is not counted, whatever its result. */
  private static boolean isShownOnly(Assessment assessment) {
    return assessment instanceof Assessment.OfJudgement judgement
        && judgement.reason().filter(why -> why != Reason.NOT_RATED).isPresent();
  }

  /**
   * Whether the goal is counted.
   *
   * @return true for 達成 and 未達
   */
  boolean isCounted() {
    return outcome.isCounted();
  }
}
