package report.sheet.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import report.sheet.workbook.Margins;
import report.sheet.workbook.Page;

/** Paper sizes a template can use, by their numbers in workbooks. */
public enum Paper {
  /** ISO A3. */
  A3(8, 297, 420),
  /** ISO A4. */
  A4(9, 210, 297),
  /** ISO A5. */
  A5(11, 148, 210),
  /** JIS B4. */
  B4(12, 257, 364),
  /** JIS B5. */
  B5(13, 182, 257);

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double POINTS_PER_INCH = 72;
  private static final double PER_CENT = 100;

  private final int number;
  private final double shorter;
  private final double longer;

  Paper(int number, double shorter, double longer) {
    this.number = number;
    this.shorter = shorter;
    this.longer = longer;
  }

  int number() {
    return number;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Paper::name).toList();
  }

  public static Optional<Paper> of(Page page) {
    return Arrays.stream(values()).filter(paper -> paper.number == page.paper()).findFirst();
  }

  /** From left to right margin, in points at the size the sheet is laid out in. */
  double width(Page page) {
    Margins margins = page.margins();
    return room(page, page.landscape() ? longer : shorter, margins.left() + margins.right());
  }

  /** From upper to lower margin, in points at the size the sheet is laid out in. */
  double height(Page page) {
    Margins margins = page.margins();
    return room(page, page.landscape() ? shorter : longer, margins.top() + margins.bottom());
  }

  /**
   * How wide a sheet of it is.
   *
   * @param landscape whether it lies on its longer side
   * @return points
   */
  public double across(boolean landscape) {
    return (landscape ? longer : shorter) * POINTS_PER_MM;
  }

  /**
   * How high a sheet of it is.
   *
   * @param landscape whether it lies on its longer side
   * @return points
   */
  public double down(boolean landscape) {
    return (landscape ? shorter : longer) * POINTS_PER_MM;
  }

  private static double room(Page page, double side, double margins) {
    double scale = page.scale() instanceof Page.Scale.Fixed fixed ? fixed.percent() : PER_CENT;
    return (side * POINTS_PER_MM - margins * POINTS_PER_INCH) * PER_CENT / scale;
  }
}
