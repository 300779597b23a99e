/**
 * What is judged on whole, readable books: what is missing, and what does not go together. Nothing
 * here keeps a book from being built.
 */
@NullMarked
package report.check;

import org.jspecify.annotations.NullMarked;
