/**
 * The files of plans by their names: folders, names that were meant otherwise, entries that are not
 * read.
 */
@NullMarked
package report.read.file;

import org.jspecify.annotations.NullMarked;
