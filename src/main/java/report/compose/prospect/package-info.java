/** Prospects (見込み) in words: what follows from which figures, or why nothing can be said. */
@NullMarked
package report.compose.prospect;

import org.jspecify.annotations.NullMarked;
