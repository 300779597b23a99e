/** Achievement rates (達成率): exact, by a declared method. */
@NullMarked
package report.rate;

import org.jspecify.annotations.NullMarked;
