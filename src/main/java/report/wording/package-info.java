/**
 * How figures, dates and periods that were written on paper are printed in an edition of a book in
 * another language.
 */
@NullMarked
package report.wording;

import org.jspecify.annotations.NullMarked;
