/**
 * A book as it is printed, for all outputs. Nothing here knows a cell, a tag or a locale default.
 */
@NullMarked
package report.document;

import org.jspecify.annotations.NullMarked;
