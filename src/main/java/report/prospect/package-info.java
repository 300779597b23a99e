/** 見込み: whether the final target of a goal will be reached, by a rule that a book declares. */
@NullMarked
package report.prospect;

import org.jspecify.annotations.NullMarked;
