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
   * What the goal is, in words.
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
   * @return the goal's own mark; its action's mark comes before it
   */
  Counting counting();

  /**
   * The matters of a vision that the goal serves.
   *
   * @return those that it names itself; without any, those of its initiative or theme count
   */
  List<MatterPath> serves();
}
