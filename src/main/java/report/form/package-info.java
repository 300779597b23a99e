/**
 * Forms for departments: workbooks that ask for results or for next year's plan, and their hidden
 * record of what stood in each cell. See docs/decisions/0023.
 */
@NullMarked
package report.form;

import org.jspecify.annotations.NullMarked;
