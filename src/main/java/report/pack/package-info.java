/** Values in little room: what is needed again later, and is too much to be held as it is. */
@NullMarked
package report.pack;

import org.jspecify.annotations.NullMarked;
