/**
 * Workbooks of other people, read as plain values: nothing in them is calculated, run or fetched.
 * See docs/decisions/0025.
 */
@NullMarked
package report.spreadsheet;

import org.jspecify.annotations.NullMarked;
