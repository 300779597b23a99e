package report.read.theme;

import java.util.List;
import java.util.Optional;
import report.plan.Counting;
import report.plan.Id;
import report.plan.IndicatorKind;
import report.plan.MatterPath;

/**
 * The fields that goals of all kinds have.
 *
 * @param id the id; empty if it could not be read
 * @param kind the kind of indicator
 * @param counting whether the goal is counted
 * @param serves the matters of a vision that the goal serves
 * @param departments the departments that it names
 */
record GoalFields(
    Optional<Id> id,
    IndicatorKind kind,
    Counting counting,
    List<MatterPath> serves,
    List<String> departments) {
  /** Copies the lists. */
  GoalFields {
    serves = List.copyOf(serves);
    departments = List.copyOf(departments);
  }
}
