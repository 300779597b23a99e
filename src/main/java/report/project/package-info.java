/**
 * A project as the tool finds it: which files it consists of and may be written, what git says of
 * them, where the plans are; and the language and the sentences in which the tool answers.
 */
@NullMarked
package report.project;

import org.jspecify.annotations.NullMarked;
