/** Output to a terminal: the console, its texts and colors, tables, progress, the manual page. */
@NullMarked
package report.cli.terminal;

import org.jspecify.annotations.NullMarked;
