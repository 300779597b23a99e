/** The files of plans by name: folders, misnamed files, entries that are not read. */
@NullMarked
package report.read.file;

import org.jspecify.annotations.NullMarked;
