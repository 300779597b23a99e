/**
 * An Excel workbook as plain data, and its serialization as Office Open XML. It knows nothing of
 * plans and templates. Decision 0016 says why no library does this.
 */
@NullMarked
package report.sheet.workbook;

import org.jspecify.annotations.NullMarked;
