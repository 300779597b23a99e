/**
 * The configuration of rules: the file {@code .report.yaml} of a project and the remarks in plan
 * files.
 */
@NullMarked
package report.read.control;

import org.jspecify.annotations.NullMarked;
