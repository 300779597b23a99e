package report.plan;

import report.calendar.Timing;

/**
 * A target that was changed after April: the change has to be seen.
 *
 * @param old the target until then
 * @param on when it was changed
 * @param reason why
 */
public record Revision(Target old, Timing on, String reason) {}
