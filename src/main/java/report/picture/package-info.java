/** Pictures beside plans: their formats and sizes, read from their bytes without drawing them. */
@NullMarked
package report.picture;

import org.jspecify.annotations.NullMarked;
