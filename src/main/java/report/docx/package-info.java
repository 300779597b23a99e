/**
 * Draws the printed model as a Word document that people can go on editing: styles, lists, tables
 * and footnotes in the look of the template workbook. Works with POI.
 */
@NullMarked
package report.docx;

import org.jspecify.annotations.NullMarked;
