package report.plan;

import report.calendar.Timing;
import report.prose.Prose;

/**
 * Something done by a date (期限目標).
 *
 * @param id its id
 * @param text what is done
 * @param kind the kind of indicator
 * @param counting whether it is counted
 * @param due when it is due
 * @param note what is said beside it
 */
public record Milestone(
    Id id, Prose text, IndicatorKind kind, Counting counting, Timing due, Prose note)
    implements Goal {}
