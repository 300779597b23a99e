/**
 * How outputs are put into their folders: as a whole or not at all, and without harm to other files
 * there.
 */
@NullMarked
package report.delivery;

import org.jspecify.annotations.NullMarked;
