/**
 * The workbook of a book. {@link report.sheet.template} defines the appearance of cells, {@link
 * report.sheet.layout} the places of texts; this package combines them into a {@link
 * report.sheet.workbook workbook}.
 */
@NullMarked
package report.sheet;

import org.jspecify.annotations.NullMarked;
