package report.plan;

import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.money.Money;

/**
 * The progress as of a date (進捗状況).
 *
 * @param asOf the as-of date
 * @param actions the reported progress, one entry per action
 * @param money the money of the theme as a whole, as reported
 */
public record Progress(Timing asOf, List<ActionProgress> actions, Money money) {
  /** Copies the list and rejects an action that is reported twice. */
  public Progress {
    actions = List.copyOf(actions);
    Repetition.reject("action", actions.stream().map(ActionProgress::action));
  }

  /**
   * A report without money of the theme as a whole.
   *
   * @param asOf the as-of date
   * @param actions the reported progress, one entry per action
   */
  public Progress(Timing asOf, List<ActionProgress> actions) {
    this(asOf, actions, Money.NONE);
  }

  /**
   * What is reported of an action.
   *
   * @param action an id
   * @return the entry, if it exists
   */
  public Optional<ActionProgress> of(Id action) {
    return actions.stream().filter(entry -> entry.action().equals(action)).findFirst();
  }
}
