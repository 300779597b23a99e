/** What is cached between runs: values and pieces of outputs, by what they were made of. */
@NullMarked
package report.kept;

import org.jspecify.annotations.NullMarked;
