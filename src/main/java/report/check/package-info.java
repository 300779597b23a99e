/**
 * Checks of whole books without errors: missing and inconsistent parts. No finding of this package
 * prevents a book from being built.
 */
@NullMarked
package report.check;

import org.jspecify.annotations.NullMarked;
