package report.plan;

import java.util.List;
import report.money.Money;
import report.prose.Prose;

/**
 * What is reported of one action.
 *
 * @param action the id of the action
 * @param text the progress made; can contain places for results
 * @param results the results of its goals
 * @param withdrawn the goals whose earlier results are withdrawn
 * @param money its money as reported
 */
public record ActionProgress(
    Id action, Prose text, List<Result> results, List<Id> withdrawn, Money money)
    implements Progress.Entry {
  /** Copies the lists and rejects a goal with two results. */
  public ActionProgress {
    results = List.copyOf(results);
    withdrawn = List.copyOf(withdrawn);
    Repetition.reject("goal", results.stream().map(Result::goal));
  }

  /**
   * The progress of an action, without withdrawals.
   *
   * @param action the id of the action
   * @param text the progress made
   * @param results the results of its goals
   */
  public ActionProgress(Id action, Prose text, List<Result> results) {
    this(action, text, results, List.of(), Money.NONE);
  }
}
