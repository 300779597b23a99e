package report.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Papers a template can be made for, by the number workbooks have for them. */
enum Paper {
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

  static Optional<Paper> of(XSSFSheet sheet) {
    int number = sheet.getPrintSetup().getPaperSize();
    return Arrays.stream(values()).filter(paper -> paper.number == number).findFirst();
  }

  /** From left to right margin, in points at the size the sheet is laid out in. */
  double width(XSSFSheet sheet) {
    return room(sheet, isLandscape(sheet) ? longer : shorter, PageMargin.LEFT, PageMargin.RIGHT);
  }

  /** From upper to lower margin, in points at the size the sheet is laid out in. */
  double height(XSSFSheet sheet) {
    return room(sheet, isLandscape(sheet) ? shorter : longer, PageMargin.TOP, PageMargin.BOTTOM);
  }

  private static double room(XSSFSheet sheet, double side, PageMargin one, PageMargin other) {
    double margins = (sheet.getMargin(one) + sheet.getMargin(other)) * POINTS_PER_INCH;
    return (side * POINTS_PER_MM - margins) * PER_CENT / sheet.getPrintSetup().getScale();
  }

  private static boolean isLandscape(XSSFSheet sheet) {
    return sheet.getPrintSetup().getLandscape();
  }
}
