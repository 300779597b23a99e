/**
 * Draws pages as PDF: tagged for screen readers (PDF/UA-1), fit for archives (PDF/A-2a), with its
 * fonts in it. Works with PDFBox.
 */
@NullMarked
package report.pdf;

import org.jspecify.annotations.NullMarked;
