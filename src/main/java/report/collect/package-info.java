/**
 * Takes forms back that departments filled in: what changed, how it was read, and what becomes of
 * the files of the plan. See docs/decisions/0025.
 */
@NullMarked
package report.collect;

import org.jspecify.annotations.NullMarked;
