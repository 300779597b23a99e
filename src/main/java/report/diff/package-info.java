/** The difference of two texts: by lines as {@code diff -u} prints it, and by words. */
@NullMarked
package report.diff;

import org.jspecify.annotations.NullMarked;
