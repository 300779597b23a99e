/**
 * From the plan model to the printed model: order, numbers, notes, words and figures, calculated
 * once for all outputs.
 */
@NullMarked
package report.compose;

import org.jspecify.annotations.NullMarked;
