/**
 * The paged line grid: where each text of a sheet stands, computed without any spreadsheet.
 *
 * <p>Across, a sheet is measured in units, the width of a half-width character of the workbook's
 * Normal font; down, in rows, whose heights are points. Blocks of text become cells over as many
 * rows as they have lines, and pages are broken between them.
 */
@NullMarked
package report.sheet.layout;

import org.jspecify.annotations.NullMarked;
