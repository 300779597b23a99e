package report.sheet.print;

import report.sheet.workbook.Page;

/**
 * The size of a page in points.
 *
 * @param width from edge to edge
 * @param height from edge to edge
 */
record PaperSize(double width, double height) {
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** The size of a page by the number of its paper (ECMA-376 part 1, 18.3.1.63), A4 if unknown. */
  static PaperSize of(Page page) {
    PaperSize upright =
        switch (page.paper()) {
          case 8 -> millimetres(297, 420);
          case 11 -> millimetres(148, 210);
          case 12 -> millimetres(257, 364);
          case 13 -> millimetres(182, 257);
          default -> millimetres(210, 297);
        };
    return page.landscape() ? upright.turned() : upright;
  }

  private PaperSize turned() {
    double across = height;
    double down = width;
    return new PaperSize(across, down);
  }

  private static PaperSize millimetres(double width, double height) {
    return new PaperSize(width * POINTS_PER_MM, height * POINTS_PER_MM);
  }
}
