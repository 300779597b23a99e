/**
 * Import: a table of indicators that a body keeps in Excel or as CSV becomes plan and progress
 * files, by a mapping that a person can read and correct.
 */
@NullMarked
package report.importer;

import org.jspecify.annotations.NullMarked;
