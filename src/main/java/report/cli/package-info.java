/** The command line: which plans to read, what to make of them, what to tell the user. */
@NullMarked
package report.cli;

import org.jspecify.annotations.NullMarked;
