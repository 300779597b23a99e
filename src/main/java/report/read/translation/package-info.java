/** The texts of other editions: files beside those of a plan, laid over them by ids. */
@NullMarked
package report.read.translation;

import org.jspecify.annotations.NullMarked;
