package report.plan;

import java.util.List;
import java.util.Optional;
import report.calendar.Timing;

/**
 * The progress as of a date (進捗状況).
 *
 * @param asOf the as-of date
 * @param actions the reported progress, one entry per action
 */
public record Progress(Timing asOf, List<ActionProgress> actions) {
  /** Copies the list and rejects an action that is reported twice. */
  public Progress {
    actions = List.copyOf(actions);
    Repetition.reject("action", actions.stream().map(ActionProgress::action));
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
