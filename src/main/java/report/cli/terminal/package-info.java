/** What a terminal shows: the console, its words and colours, tables, progress, the manual page. */
@NullMarked
package report.cli.terminal;

import org.jspecify.annotations.NullMarked;
