package report.plan;

import java.util.List;

/** Which matters of a vision a goal serves. */
public final class Serving {
  private Serving() {}

  /**
   * The matters that a goal serves: its own, or else those of its initiative, or else those of its
   * theme.
   *
   * @param theme the theme of the goal
   * @param initiative the initiative of the goal
   * @param goal the goal
   * @return the matters, in the order in which they are named
   */
  public static List<MatterPath> of(Theme theme, Initiative initiative, Goal goal) {
    if (!goal.serves().isEmpty()) {
      return goal.serves();
    }
    return initiative.serves().isEmpty() ? theme.serves() : initiative.serves();
  }
}
