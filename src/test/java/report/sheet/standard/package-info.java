/** The standard that written workbooks are held to. */
@NullMarked
package report.sheet.standard;

import org.jspecify.annotations.NullMarked;
