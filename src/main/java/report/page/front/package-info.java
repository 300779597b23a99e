/** The first screen of a book: how its goals stand in a sentence, and what to look at first. */
@NullMarked
package report.page.front;

import org.jspecify.annotations.NullMarked;
