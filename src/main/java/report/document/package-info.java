/** A book as printed, for all outputs. Independent of cells, tags and the default locale. */
@NullMarked
package report.document;

import org.jspecify.annotations.NullMarked;
