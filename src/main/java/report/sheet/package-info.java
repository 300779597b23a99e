/**
 * The workbook of a book. The template workbook says how cells look, {@link report.sheet.grid}
 * where texts stand; this package writes both down. Apache POI is known here and nowhere else.
 */
@NullMarked
package report.sheet;

import org.jspecify.annotations.NullMarked;
