package report.plan;

import java.util.List;
import report.money.Money;
import report.prose.Prose;

/**
 * A heading inside a theme (取組項目).
 *
 * @param id its id, unique in its theme
 * @param title its title
 * @param aim its one-sentence purpose (ねらい)
 * @param actions its actions in order
 * @param serves the matters of a vision that its goals serve, unless they name some themselves; if
 *     empty, those of its theme
 * @param money its money as written for the initiative as a whole
 * @param goals its own goals, which belong to none of its actions
 * @param departments the departments that answer for it; if empty, those of its theme
 */
public record Initiative(
    Id id,
    String title,
    Prose aim,
    List<Action> actions,
    List<MatterPath> serves,
    Money money,
    List<Goal> goals,
    List<String> departments) {
  /** Copies the lists. */
  public Initiative {
    actions = List.copyOf(actions);
    serves = List.copyOf(serves);
    goals = List.copyOf(goals);
    departments = List.copyOf(departments);
  }

  /**
   * An initiative of the departments of its theme, whose goals are those of its actions.
   *
   * @param id its id, unique in its theme
   * @param title its title
   * @param aim its one-sentence purpose
   * @param actions its actions in order
   * @param serves the matters of a vision that its goals serve
   */
  public Initiative(Id id, String title, Prose aim, List<Action> actions, List<MatterPath> serves) {
    this(id, title, aim, actions, serves, Money.NONE, List.of(), List.of());
  }

  /**
   * An initiative that names no matter of a vision.
   *
   * @param id its id, unique in its theme
   * @param title its title
   * @param aim its one-sentence purpose
   * @param actions its actions in order
   */
  public Initiative(Id id, String title, Prose aim, List<Action> actions) {
    this(id, title, aim, actions, List.of());
  }
}
