package report.plan;

import java.util.List;
import report.prose.Prose;

/**
 * A goal rated by a person, with evidence (定性的な目標).
 *
 * @param id its id
 * @param text the state to reach
 * @param kind the kind of indicator
 * @param counting whether it is counted
 * @param serves the matters of a vision that it serves
 * @param departments the departments that answer for it, if it names any
 */
public record QualitativeGoal(
    Id id,
    Prose text,
    IndicatorKind kind,
    Counting counting,
    List<MatterPath> serves,
    List<String> departments)
    implements Goal {
  /** Copies the lists. */
  public QualitativeGoal {
    serves = List.copyOf(serves);
    departments = List.copyOf(departments);
  }

  /**
   * A goal that names no matter of a vision.
   *
   * @param id its id
   * @param text the state to reach
   * @param kind the kind of indicator
   * @param counting whether it is counted
   */
  public QualitativeGoal(Id id, Prose text, IndicatorKind kind, Counting counting) {
    this(id, text, kind, counting, List.of(), List.of());
  }
}
