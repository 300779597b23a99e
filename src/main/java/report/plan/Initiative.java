package report.plan;

import java.util.List;
import report.prose.Prose;

/**
 * A heading inside a theme (取組項目).
 *
 * @param id its id, unique in its theme
 * @param title its title
 * @param aim its one-sentence purpose (ねらい)
 * @param actions its actions in order
 */
public record Initiative(Id id, String title, Prose aim, List<Action> actions) {
  /** Copies the list. */
  public Initiative {
    actions = List.copyOf(actions);
  }
}
