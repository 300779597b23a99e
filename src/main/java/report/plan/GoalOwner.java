package report.plan;

import java.util.List;
import java.util.Optional;

/**
 * A part of a plan that goals belong to: a theme itself, an initiative, or an action.
 *
 * @param theme the theme
 * @param initiative the initiative; empty for the theme itself
 * @param action the action; empty for the theme or the initiative itself
 */
public record GoalOwner(Theme theme, Optional<Initiative> initiative, Optional<Action> action) {
  /** Rejects an action without an initiative. */
  public GoalOwner {
    if (action.isPresent() && initiative.isEmpty()) {
      throw new IllegalArgumentException("an action is part of an initiative");
    }
  }

  /**
   * A theme itself.
   *
   * @param theme the theme
   * @return the owner of the goals that belong to none of its initiatives
   */
  public static GoalOwner of(Theme theme) {
    return new GoalOwner(theme, Optional.empty(), Optional.empty());
  }

  /**
   * An initiative.
   *
   * @param theme the theme
   * @param initiative one of its initiatives
   * @return the owner of the goals that belong to none of its actions
   */
  public static GoalOwner of(Theme theme, Initiative initiative) {
    return new GoalOwner(theme, Optional.of(initiative), Optional.empty());
  }

  /**
   * An action.
   *
   * @param theme the theme
   * @param initiative one of its initiatives
   * @param action one of the actions of that
   * @return the owner of its goals
   */
  public static GoalOwner of(Theme theme, Initiative initiative, Action action) {
    return new GoalOwner(theme, Optional.of(initiative), Optional.of(action));
  }

  /**
   * Its goals.
   *
   * @return the goals in order, without those of its parts
   */
  public List<Goal> goals() {
    return action
        .map(Action::goals)
        .or(() -> initiative.map(Initiative::goals))
        .orElseGet(theme::ownGoals);
  }

  /**
   * Whether its goals are counted.
   *
   * @return the mark of an action; a theme and an initiative are always counted
   */
  public Counting counting() {
    return action.map(Action::counting).orElse(Counting.COUNTED);
  }

  /**
   * The departments that answer for it.
   *
   * @return its own, or else those of the part that contains it
   */
  public List<String> departments() {
    List<String> own = action.map(Action::departments).orElse(List.of());
    return own.isEmpty() ? around() : own;
  }

  /**
   * The departments that answer for the part that contains it.
   *
   * @return those of the initiative of an action, or else those of the theme
   */
  public List<String> departmentsAround() {
    return action.isPresent() ? around() : theme.departments();
  }

  private List<String> around() {
    List<String> own = initiative.map(Initiative::departments).orElse(List.of());
    return own.isEmpty() ? theme.departments() : own;
  }

  /**
   * The departments that answer for one of its goals.
   *
   * @param goal the goal
   * @return those the goal names, or else those of this part
   */
  public List<String> departments(Goal goal) {
    return goal.departments().isEmpty() ? departments() : goal.departments();
  }

  /**
   * The matters of a vision that one of its goals serves.
   *
   * @param goal the goal
   * @return those the goal names, or else those of its initiative, or else those of its theme
   */
  public List<MatterPath> serves(Goal goal) {
    if (!goal.serves().isEmpty()) {
      return goal.serves();
    }
    List<MatterPath> own = initiative.map(Initiative::serves).orElse(List.of());
    return own.isEmpty() ? theme.serves() : own;
  }
}
