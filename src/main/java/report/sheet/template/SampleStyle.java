package report.sheet.template;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import report.sheet.workbook.Alignment;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Fill;
import report.sheet.workbook.Font;
import report.sheet.workbook.Line;
import report.sheet.workbook.Side;

/** Reads the style of a sample cell, with every colour and font spelled out. */
final class SampleStyle {
  private static final double TWENTIETHS = 20;

  private SampleStyle() {}

  static CellStyle of(XSSFCellStyle sample) {
    return new CellStyle(
        font(sample.getFont()),
        Optional.ofNullable(sample.getDataFormatString()).orElse(CellStyle.GENERAL),
        fill(sample),
        lines(sample),
        alignment(sample));
  }

  static Font font(XSSFFont sample) {
    return new Font(
        sample.getFontName(),
        size(sample),
        sample.getBold(),
        sample.getItalic(),
        sample.getStrikeout(),
        word(FontUnderline.valueOf(sample.getUnderline())),
        sample.getFamily(),
        Colours.spelledOut(sample.getXSSFColor()),
        false);
  }

  /** POI has sizes in twentieths of a point, and too large ones as small ones. */
  private static double size(XSSFFont sample) {
    CTFont written = sample.getCTFont();
    double size =
        written.sizeOfSzArray() == 0
            ? sample.getFontHeight() / TWENTIETHS
            : written.getSzArray(0).getVal();
    return size * TWENTIETHS <= Short.MAX_VALUE ? Math.floor(size * TWENTIETHS) / TWENTIETHS : size;
  }

  private static Alignment alignment(XSSFCellStyle sample) {
    return new Alignment(
        sample.getAlignment() == HorizontalAlignment.CENTER_SELECTION
            ? "centerContinuous"
            : word(sample.getAlignment()),
        word(sample.getVerticalAlignment()),
        sample.getIndention(),
        sample.getWrapText(),
        sample.getShrinkToFit(),
        sample.getRotation());
  }

  private static Fill fill(XSSFCellStyle sample) {
    FillPatternType pattern = sample.getFillPattern();
    return pattern == FillPatternType.NO_FILL
        ? Fill.NONE
        : new Fill(
            STPatternType.Enum.forInt(pattern.getCode() + 1).toString(),
            Colours.spelledOut(sample.getFillForegroundXSSFColor()),
            Colours.spelledOut(sample.getFillBackgroundXSSFColor()));
  }

  private static Map<Side, Line> lines(XSSFCellStyle sample) {
    Map<Side, Line> lines = new EnumMap<>(Side.class);
    line(lines, Side.LEFT, sample.getBorderLeft(), sample.getLeftBorderXSSFColor());
    line(lines, Side.RIGHT, sample.getBorderRight(), sample.getRightBorderXSSFColor());
    line(lines, Side.TOP, sample.getBorderTop(), sample.getTopBorderXSSFColor());
    line(lines, Side.BOTTOM, sample.getBorderBottom(), sample.getBottomBorderXSSFColor());
    return lines;
  }

  private static void line(
      Map<Side, Line> lines, Side side, BorderStyle style, @Nullable XSSFColor colour) {
    if (style != BorderStyle.NONE) {
      String word = style == BorderStyle.SLANTED_DASH_DOT ? "slantDashDot" : word(style);
      lines.put(side, new Line(word, Colours.spelledOut(colour)));
    }
  }

  /** The word that a file has for a constant of POI: mediumDashDot for MEDIUM_DASH_DOT. */
  private static String word(Enum<?> constant) {
    StringBuilder word = new StringBuilder();
    boolean afterGap = false;
    for (char letter : constant.name().toCharArray()) {
      if (letter != '_') {
        word.append(afterGap ? letter : Character.toLowerCase(letter));
      }
      afterGap = letter == '_';
    }
    return word.toString();
  }
}
