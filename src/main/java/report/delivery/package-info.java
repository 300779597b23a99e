/**
 * How outputs get into the folders where people look at them: whole or not at all, and without harm
 * to what others keep there.
 */
@NullMarked
package report.delivery;

import org.jspecify.annotations.NullMarked;
