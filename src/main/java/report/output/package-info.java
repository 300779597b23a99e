/**
 * What outputs share to be written: where their files go, how the themes of a book pass by, and
 * digests of bytes.
 */
@NullMarked
package report.output;

import org.jspecify.annotations.NullMarked;
