/** Word documents of other people, read as paragraphs and tables; nothing in them is fetched. */
@NullMarked
package report.word;

import org.jspecify.annotations.NullMarked;
