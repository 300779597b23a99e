/**
 * The paged line grid: the place of each text of a sheet, calculated without any spreadsheet.
 *
 * <p>Horizontally, a sheet is measured in units, the width of a half-width character of the
 * workbook's Normal font; vertically, in rows, whose heights are in points. Blocks of text become
 * cells over as many rows as they have lines, and pages are broken between them.
 */
@NullMarked
package report.sheet.layout;

import org.jspecify.annotations.NullMarked;
