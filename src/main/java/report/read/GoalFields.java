package report.read;

import java.util.Optional;
import report.plan.Counting;
import report.plan.Id;
import report.plan.IndicatorKind;

/**
 * What goals of all kinds have.
 *
 * @param id the id; nothing if it could not be read
 * @param kind the kind of indicator
 * @param counting whether the goal is counted
 */
record GoalFields(Optional<Id> id, IndicatorKind kind, Counting counting) {}
