package report.plan;

import report.prose.Prose;

/**
 * A goal judged by a person, with evidence (定性的な目標).
 *
 * @param id its id
 * @param text the state to reach
 * @param kind the kind of indicator
 * @param counting whether it is counted
 */
public record QualitativeGoal(Id id, Prose text, IndicatorKind kind, Counting counting)
    implements Goal {}
