/**
 * The facts of a document for machines: CSV and JSON. What stands in them is told in docs/data.md.
 */
@NullMarked
package report.data;

import org.jspecify.annotations.NullMarked;
