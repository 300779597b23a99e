/** The commands: their options, what they do in which order, and the exit codes they end with. */
@NullMarked
package report.cli;

import org.jspecify.annotations.NullMarked;
