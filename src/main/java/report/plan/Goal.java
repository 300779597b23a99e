package report.plan;

import java.util.List;
import report.prose.Prose;

/** The state to reach (目標). */
public sealed interface Goal permits NumericGoal, Milestone, QualitativeGoal {

  /**
   * The name files refer to it by, unique in its theme.
   *
   * @return the id
   */
  Id id();

  /**
   * The text or name of the goal.
   *
   * @return the name of an indicator or milestone, or the whole text of a qualitative goal
   */
  Prose text();

  /**
   * The kind of indicator.
   *
   * @return outcome or output
   */
  IndicatorKind kind();

  /**
   * Whether the goal is counted.
   *
   * @return the goal's own mark; the mark of its action takes precedence
   */
  Counting counting();

  /**
   * The matters of a vision that the goal serves.
   *
   * @return the matters it names itself; if empty, those of its initiative or theme apply
   */
  List<MatterPath> serves();

  /**
   * The departments that answer for the goal (担当課).
   *
   * @return those it names itself; if empty, those of its action, initiative or theme apply
   */
  List<String> departments();
}
