/**
 * The paged line grid: the place of each text of a sheet, calculated without any spreadsheet.
 *
 * <p>Horizontally, a sheet is measured in units, half an em of body text; vertically, in rows,
 * whose heights are in points. Blocks of text become cells over as many rows as they have lines,
 * and pages are broken between them.
 */
@NullMarked
package report.sheet.layout;

import org.jspecify.annotations.NullMarked;
