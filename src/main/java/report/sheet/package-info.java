/**
 * The workbook of a book. The template workbook says how cells look, {@link report.sheet.grid}
 * where texts stand; this package puts both into a {@link report.sheet.workbook workbook}. Apache
 * POI, which is known here and nowhere else, reads the template.
 */
@NullMarked
package report.sheet;

import org.jspecify.annotations.NullMarked;
