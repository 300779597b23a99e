package report.plan;

import java.util.List;
import report.money.Money;
import report.prose.Prose;

/**
 * What will be done this year (取組), with the goals it is done for.
 *
 * @param id its id, unique in its theme
 * @param counting whether its goals are counted: 再掲 and 【参考】 are marks of an action
 * @param text its text
 * @param goals the goals; none for an action that is only mentioned
 * @param money its money
 * @param departments the departments that answer for it; if empty, those of its initiative
 */
public record Action(
    Id id, Counting counting, Prose text, List<Goal> goals, Money money, List<String> departments) {
  /** Copies the lists. */
  public Action {
    goals = List.copyOf(goals);
    departments = List.copyOf(departments);
  }

  /**
   * An action of the departments of its initiative, without money.
   *
   * @param id its id
   * @param counting whether its goals are counted
   * @param text its text
   * @param goals the goals
   */
  public Action(Id id, Counting counting, Prose text, List<Goal> goals) {
    this(id, counting, text, goals, Money.NONE, List.of());
  }
}
