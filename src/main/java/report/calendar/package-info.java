/** The fiscal year, 和暦 and dates of limited precision. Knows only java.base. */
@NullMarked
package report.calendar;

import org.jspecify.annotations.NullMarked;
