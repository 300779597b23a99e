/**
 * The plan model: book, theme, initiative, action, goal, progress. Records that cannot contain
 * illegal values.
 */
@NullMarked
package report.plan;

import org.jspecify.annotations.NullMarked;
