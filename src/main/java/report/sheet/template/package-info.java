/**
 * Template workbooks: read, checked, and made for a start. Apache POI is known here and nowhere
 * else.
 */
@NullMarked
package report.sheet.template;

import org.jspecify.annotations.NullMarked;
