/** The files created by {@code init} and {@code new} for people to fill in. */
@NullMarked
package report.scaffold;

import org.jspecify.annotations.NullMarked;
