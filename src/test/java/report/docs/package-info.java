/** The documentation says what is so: its examples are run, its lists compared. */
@NullMarked
package report.docs;

import org.jspecify.annotations.NullMarked;
