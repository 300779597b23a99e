/**
 * How values are written in Japanese text: full and half width, display width, and the result of
 * reading a value.
 */
@NullMarked
package report.notation;

import org.jspecify.annotations.NullMarked;
