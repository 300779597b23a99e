/** Tests of the command line. */
@NullMarked
package report.cli;

import org.jspecify.annotations.NullMarked;
