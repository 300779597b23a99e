/**
 * A book as it is printed: order, note numbers, labels and figures, computed once for all outputs.
 * Nothing here knows a cell, a tag or a locale default.
 */
@NullMarked
package report.document;

import org.jspecify.annotations.NullMarked;
