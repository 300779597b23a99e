/** A finding: what is wrong in a file, where, and what to write instead. */
@NullMarked
package report.finding;

import org.jspecify.annotations.NullMarked;
