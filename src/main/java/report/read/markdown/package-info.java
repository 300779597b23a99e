/** From CommonMark to prose. */
@NullMarked
package report.read.markdown;

import org.jspecify.annotations.NullMarked;
