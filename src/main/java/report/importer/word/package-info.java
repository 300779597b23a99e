/**
 * Import of Word documents with 取組, 目標 and 進捗状況 in columns: a theme of a plan, with all that is not
 * certain marked.
 */
@NullMarked
package report.importer.word;

import org.jspecify.annotations.NullMarked;
