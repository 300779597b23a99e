/** From files to the plan model: every key and value checked, every finding at its place. */
@NullMarked
package report.read;

import org.jspecify.annotations.NullMarked;
