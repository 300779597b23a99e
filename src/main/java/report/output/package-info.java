/**
 * What outputs share: where their files go, the pass through the themes of a book, and digests of
 * bytes.
 */
@NullMarked
package report.output;

import org.jspecify.annotations.NullMarked;
