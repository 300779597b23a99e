/**
 * How much the rules matter: the file {@code .report.yaml} of a project and the remarks in plan
 * files.
 */
@NullMarked
package report.read.control;

import org.jspecify.annotations.NullMarked;
