/** The forms of plan files: their keys and possible values, declared once. */
@NullMarked
package report.read.form;

import org.jspecify.annotations.NullMarked;
