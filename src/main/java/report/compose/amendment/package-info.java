/** Changes (変更) in words: what a part of a plan was at first, and what it was changed to. */
@NullMarked
package report.compose.amendment;

import org.jspecify.annotations.NullMarked;
