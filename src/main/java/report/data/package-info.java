/**
 * The facts of a document for programs: CSV and JSON. The formats are described in docs/data.md.
 */
@NullMarked
package report.data;

import org.jspecify.annotations.NullMarked;
