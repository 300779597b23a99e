/**
 * What a cell of a table says: figures with their units, words for no figure, days and years;
 * whatever has more than one meaning is not decided.
 */
@NullMarked
package report.importer.cell;

import org.jspecify.annotations.NullMarked;
