/** The commands: their options, the order of their steps, and their exit codes. */
@NullMarked
package report.cli;

import org.jspecify.annotations.NullMarked;
