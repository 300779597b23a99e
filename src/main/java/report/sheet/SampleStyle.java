package report.sheet;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Copies the style of a sample cell into another workbook, with every colour and font spelled out:
 * the new workbook has neither the template's theme nor its palette.
 */
final class SampleStyle {
  /** The Japanese character set. */
  private static final int SHIFT_JIS = 128;

  private SampleStyle() {}

  static XSSFCellStyle copy(XSSFCellStyle sample, XSSFFont font, XSSFWorkbook workbook) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(sample.getAlignment());
    style.setVerticalAlignment(sample.getVerticalAlignment());
    style.setIndention(sample.getIndention());
    style.setWrapText(sample.getWrapText());
    style.setShrinkToFit(sample.getShrinkToFit());
    style.setRotation(sample.getRotation());
    style.setDataFormat(workbook.createDataFormat().getFormat(sample.getDataFormatString()));
    copyFill(sample, style);
    copyBorders(sample, style);
    return style;
  }

  /** A font that names everything itself. */
  static XSSFFont copy(XSSFFont sample, XSSFWorkbook workbook) {
    XSSFFont font = workbook.createFont();
    copyInto(sample, font);
    return font;
  }

  static void copyInto(XSSFFont sample, XSSFFont font) {
    font.setFontName(sample.getFontName());
    font.setFontHeight(sample.getFontHeightInPoints());
    font.setFontHeight(sample.getFontHeight() / 20.0);
    font.setBold(sample.getBold());
    font.setItalic(sample.getItalic());
    font.setUnderline(sample.getUnderline());
    font.setStrikeout(sample.getStrikeout());
    font.setFamily(FontFamily.valueOf(sample.getFamily()));
    font.setCharSet(SHIFT_JIS);
    font.setScheme(FontScheme.NONE);
    Colours.spelledOut(sample.getXSSFColor()).ifPresent(font::setColor);
  }

  private static void copyFill(XSSFCellStyle sample, XSSFCellStyle style) {
    if (sample.getFillPattern() == FillPatternType.NO_FILL) {
      return;
    }
    style.setFillPattern(sample.getFillPattern());
    Colours.spelledOut(sample.getFillForegroundXSSFColor())
        .ifPresent(style::setFillForegroundColor);
    Colours.spelledOut(sample.getFillBackgroundXSSFColor())
        .ifPresent(style::setFillBackgroundColor);
  }

  private static void copyBorders(XSSFCellStyle sample, XSSFCellStyle style) {
    for (Side side : Side.values()) {
      side.draw(style, side.border(sample), side.colour(sample).flatMap(Colours::spelledOut));
    }
  }
}
