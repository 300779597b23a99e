/** The files of a theme: its plan and its progress reports. */
@NullMarked
package report.read.theme;

import org.jspecify.annotations.NullMarked;
