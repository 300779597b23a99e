/**
 * The workbook of a book. {@link report.sheet.template} says how cells look, {@link
 * report.sheet.layout} where texts stand; this package puts both into a {@link
 * report.sheet.workbook workbook}.
 */
@NullMarked
package report.sheet;

import org.jspecify.annotations.NullMarked;
