package report.sheet.workbook;

/**
 * What is left free at the edges of a page, in inches.
 *
 * @param left on the left
 * @param right on the right
 * @param top above
 * @param bottom below
 * @param header above the header
 * @param footer below the footer
 */
public record Margins(
    double left, double right, double top, double bottom, double header, double footer) {}
