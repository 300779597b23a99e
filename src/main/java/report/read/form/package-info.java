/** The forms of plan files: which keys they have and what may stand there, declared once. */
@NullMarked
package report.read.form;

import org.jspecify.annotations.NullMarked;
