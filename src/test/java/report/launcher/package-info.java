/** Tests of the programs that start the tool: the scripts for shells and for Windows. */
@NullMarked
package report.launcher;

import org.jspecify.annotations.NullMarked;
