/** The files that {@code init} and {@code new} write for people to fill in. */
@NullMarked
package report.scaffold;

import org.jspecify.annotations.NullMarked;
