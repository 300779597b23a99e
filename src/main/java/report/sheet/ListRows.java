package report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.sheet.grid.Extent;
import report.sheet.grid.Look;
import report.sheet.grid.Measures;
import report.sheet.grid.TextPart;

/** Writes rows of plain cells, each row as high as its longest text needs. */
final class ListRows {
  private static final int UNITS_OF_WIDTH = 256;

  /** No row of a workbook is higher, in points. */
  private static final double HIGHEST = 409;

  /** What is left free above and below the words of a row, together, in points. */
  private static final double SPACE = 4.5;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Measures measures;
  private final List<Integer> widths;
  private int rows;

  /**
   * No rows yet.
   *
   * @param sheet where the rows go
   * @param styles how they look
   * @param measures what their heights are predicted from
   * @param widths the width of each column in units
   */
  ListRows(XSSFSheet sheet, Styles styles, Measures measures, List<Integer> widths) {
    this.sheet = sheet;
    this.styles = styles;
    this.measures = measures;
    this.widths = List.copyOf(widths);
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * UNITS_OF_WIDTH);
    }
  }

  /** How many rows there are. */
  int count() {
    return rows;
  }

  /** A new row without cells. */
  XSSFRow add() {
    XSSFRow row = sheet.createRow(rows++);
    row.setHeightInPoints((float) measures.pitch(Look.WORDS));
    return row;
  }

  /** Words in one column. */
  void words(XSSFRow row, int column, Look look, String text) {
    words(row, column, column, look, text);
  }

  /** Words over several columns. What no row is high enough for ends with …. */
  void words(XSSFRow row, int first, int last, Look look, String text) {
    for (int column = first; column <= last; column++) {
      cell(row, column, look);
    }
    Extent extent = new Extent(0, widths.subList(first, last + 1).stream().mapToInt(i -> i).sum());
    TextPart part = TextPart.of(measures, look, extent, CellText.of(text));
    int fitting = (int) Math.floor((HIGHEST - SPACE) / measures.pitch(look));
    String shown =
        part.lines() <= fitting ? text : text.substring(0, part.ends().get(fitting - 1) - 1) + "…";
    row.getCell(first).setCellValue(CellText.shortened(shown));
    raise(row, Math.min(part.lines(), fitting) * measures.pitch(look) + SPACE);
    if (last > first) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }
  }

  /** A number in the format of the sample. */
  void number(XSSFRow row, int column, BigDecimal number) {
    cell(row, column, Look.NUMBER).setCellValue(number.doubleValue());
  }

  /** A number in a format of its own. */
  void number(XSSFRow row, int column, BigDecimal number, String format) {
    XSSFCell cell = cell(row, column, Look.NUMBER);
    cell.setCellStyle(styles.of(Look.NUMBER, format));
    cell.setCellValue(number.doubleValue());
  }

  /** A day. */
  void day(XSSFRow row, int column, LocalDate day) {
    cell(row, column, Look.DAY).setCellValue(day);
  }

  /** A cell without value. */
  void blank(XSSFRow row, int column, Look look) {
    cell(row, column, look);
  }

  private XSSFCell cell(XSSFRow row, int column, Look look) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.of(look));
    return cell;
  }

  private static void raise(XSSFRow row, double height) {
    row.setHeightInPoints((float) Math.max(row.getHeightInPoints(), height));
  }
}
