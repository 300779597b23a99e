package report.sheet;

import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A cell of the starter template whose style is described step by step. */
final class StarterCell {
  /** A grey that prints as lines on any printer. */
  private static final int LINE = 0x8C8C8C;

  private final XSSFWorkbook workbook;
  private final XSSFCellStyle style;
  private final XSSFFont font;

  StarterCell(XSSFCell cell, String text) {
    this.workbook = cell.getSheet().getWorkbook();
    this.style = workbook.createCellStyle();
    this.font = workbook.createFont();
    SampleStyle.copyInto(workbook.getFontAt(0), font);
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    cell.setCellStyle(style);
    cell.setCellValue(text);
  }

  StarterCell size(double points) {
    font.setFontHeight(points);
    return this;
  }

  StarterCell bold() {
    font.setBold(true);
    return this;
  }

  StarterCell ink(int rgb) {
    font.setColor(Colours.of(rgb));
    return this;
  }

  StarterCell fill(int rgb) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(Colours.of(rgb));
    return this;
  }

  StarterCell lines(BorderStyle border, int rgb, Side... sides) {
    for (Side side : sides) {
      side.draw(style, border, Optional.of(Colours.of(rgb)));
    }
    return this;
  }

  StarterCell framed() {
    return lines(BorderStyle.THIN, LINE, Side.values());
  }

  StarterCell middle() {
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return this;
  }

  StarterCell centred() {
    style.setAlignment(HorizontalAlignment.CENTER);
    return this;
  }

  StarterCell right() {
    style.setAlignment(HorizontalAlignment.RIGHT);
    return this;
  }

  /** Set in by a step; without an alignment of its own a cell ignores that. */
  StarterCell setIn() {
    if (style.getAlignment() == HorizontalAlignment.GENERAL) {
      style.setAlignment(HorizontalAlignment.LEFT);
    }
    style.setIndention((short) 1);
    return this;
  }

  StarterCell oneLine() {
    style.setWrapText(false);
    return this;
  }

  StarterCell format(String format) {
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return this;
  }
}
