package report.amendment;

import java.util.List;
import java.util.Map;

/**
 * The amendments of a theme and its parts, those of each part from the oldest.
 *
 * @param theme those of the theme itself
 * @param initiatives those of its initiatives, by id
 * @param actions those of its actions, by id
 * @param goals those of its goals, by id
 */
public record Amendments(
    List<Amendment> theme,
    Map<String, List<Amendment>> initiatives,
    Map<String, List<Amendment>> actions,
    Map<String, List<Amendment>> goals) {
  /** A theme that was never amended. */
  public static final Amendments NONE = new Amendments(List.of(), Map.of(), Map.of(), Map.of());

  /** Copies the lists and maps. */
  public Amendments {
    theme = List.copyOf(theme);
    initiatives = Map.copyOf(initiatives);
    actions = Map.copyOf(actions);
    goals = Map.copyOf(goals);
  }

  /**
   * The amendments of an initiative.
   *
   * @param id its id
   * @return its amendments; none if it was never amended
   */
  public List<Amendment> ofInitiative(String id) {
    return of(initiatives, id);
  }

  /**
   * The amendments of an action.
   *
   * @param id its id
   * @return its amendments; none if it was never amended
   */
  public List<Amendment> ofAction(String id) {
    return of(actions, id);
  }

  /**
   * The amendments of a goal.
   *
   * @param id its id
   * @return its amendments; none if it was never amended
   */
  public List<Amendment> ofGoal(String id) {
    return of(goals, id);
  }

  private static List<Amendment> of(Map<String, List<Amendment>> all, String id) {
    List<Amendment> found = all.get(id);
    return found == null ? List.of() : found;
  }
}
