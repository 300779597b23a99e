/**
 * Pages as they are printed: what is drawn where, in the order in which it is read, and what it is.
 * Distances are in points, from the upper left corner of the page.
 */
@NullMarked
package report.paper;

import org.jspecify.annotations.NullMarked;
