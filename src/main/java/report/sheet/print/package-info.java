/**
 * The sheets of a workbook as pages: what a spreadsheet program would print, from the workbook that
 * it would open, with the reading order and the structure that a workbook does not have.
 */
@NullMarked
package report.sheet.print;

import org.jspecify.annotations.NullMarked;
