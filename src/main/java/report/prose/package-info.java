/** Text a person wrote: paragraphs, lists, tables, bold, links and glossary marks. */
@NullMarked
package report.prose;

import org.jspecify.annotations.NullMarked;
