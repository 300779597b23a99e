/**
 * How Japanese text writes values: full and half width, display width, and what reading a value
 * gives.
 */
@NullMarked
package report.notation;

import org.jspecify.annotations.NullMarked;
