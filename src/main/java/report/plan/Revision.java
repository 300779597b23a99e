package report.plan;

import report.calendar.Timing;

/**
 * A target that was changed after April; the change must remain visible.
 *
 * @param old the target until then
 * @param on the date of the change
 * @param reason why
 */
public record Revision(Target old, Timing on, String reason) {}
