/**
 * What an Excel workbook consists of, as plain data, and how it is written down as Office Open XML.
 * It knows nothing of plans and looks. Decision 0016 says why no library does this.
 */
@NullMarked
package report.sheet.workbook;

import org.jspecify.annotations.NullMarked;
