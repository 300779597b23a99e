/**
 * The plan model: book, theme, initiative, action, goal, progress. Records that cannot hold an
 * illegal value.
 */
@NullMarked
package report.plan;

import org.jspecify.annotations.NullMarked;
