/** Numbers as formulas, headings and lists print them. */
@NullMarked
package report.compose.numeral;

import org.jspecify.annotations.NullMarked;
