/**
 * A project as found by the tool: its files, which of them may be written, their state in git, the
 * location of the plans; and the language and messages of the tool.
 */
@NullMarked
package report.project;

import org.jspecify.annotations.NullMarked;
