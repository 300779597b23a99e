package report.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text: page set-up, widths, heights, breaks, and each cell with its style. */
final class WorkbookDump {
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> styles = new LinkedHashMap<>();

  private WorkbookDump() {}

  static String of(byte[] workbook) {
    WorkbookDump dump = new WorkbookDump();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      book.forEach(sheet -> dump.sheet((XSSFSheet) sheet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    dump.line("== styles");
    dump.styles.forEach((style, name) -> dump.line(name + " " + style));
    return dump.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void sheet(XSSFSheet sheet) {
    line("== " + sheet.getSheetName());
    line(
        "paper %d %s, %s"
            .formatted(
                sheet.getPrintSetup().getPaperSize(),
                sheet.getPrintSetup().getLandscape() ? "landscape" : "portrait",
                sheet.getFitToPage()
                    ? "fit to " + sheet.getPrintSetup().getFitWidth() + " wide"
                    : "scale " + sheet.getPrintSetup().getScale()));
    line(
        "footer %s | %s | %s"
            .formatted(
                sheet.getFooter().getLeft(),
                sheet.getFooter().getCenter(),
                sheet.getFooter().getRight()));
    line("repeated " + sheet.getRepeatingRows());
    line("breaks after " + Arrays.toString(sheet.getRowBreaks()));
    line("widths " + widths(sheet));
    for (Row row : sheet) {
      line("-- " + (row.getRowNum() + 1) + " height " + row.getHeightInPoints());
      row.forEach(cell -> cell(sheet, (XSSFCell) cell));
    }
  }

  private static List<Integer> widths(XSSFSheet sheet) {
    List<Integer> widths = new ArrayList<>();
    int last = 0;
    for (Row row : sheet) {
      last = Math.max(last, row.getLastCellNum());
    }
    for (int i = 0; i < last; i++) {
      widths.add(sheet.getColumnWidth(i) / 256);
    }
    return widths;
  }

  /** Cells behind the first of a merge are left out. */
  private void cell(XSSFSheet sheet, XSSFCell cell) {
    Optional<CellRangeAddress> merge =
        sheet.getMergedRegions().stream().filter(region -> region.isInRange(cell)).findFirst();
    String place = merge.map(CellRangeAddress::formatAsString).orElse(cell.getAddress().toString());
    if (merge.isEmpty()
        || (merge.get().getFirstRow() == cell.getRowIndex()
            && merge.get().getFirstColumn() == cell.getColumnIndex())) {
      line("%s %s %s".formatted(place, style(cell.getCellStyle()), value(cell)).strip());
    }
  }

  private static String value(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? cell.getNumericCellValue() + " shown " + new DataFormatter().formatCellValue(cell)
        : cell.toString().replace("\n", "⏎");
  }

  private String style(XSSFCellStyle style) {
    return styles.computeIfAbsent(described(style), key -> "s" + (styles.size() + 1));
  }

  private static String described(XSSFCellStyle style) {
    XSSFFont font = style.getFont();
    StringBuilder said = new StringBuilder(font.getFontName() + " " + font.getFontHeight() / 20.0);
    said.append(font.getBold() ? " bold" : "");
    said.append(colour(" ink ", font.getXSSFColor()));
    said.append(" " + style.getAlignment() + "/" + style.getVerticalAlignment());
    said.append(style.getIndention() > 0 ? " indent " + style.getIndention() : "");
    said.append(style.getWrapText() ? " wrap" : "");
    said.append(colour(" fill ", style.getFillForegroundXSSFColor()));
    said.append(line("TOP", style.getBorderTop()));
    said.append(line("BOTTOM", style.getBorderBottom()));
    said.append(line("LEFT", style.getBorderLeft()));
    said.append(line("RIGHT", style.getBorderRight()));
    said.append(style.getDataFormat() == 0 ? "" : " format " + style.getDataFormatString());
    return said.toString();
  }

  private static String line(String side, BorderStyle style) {
    return style == BorderStyle.NONE ? "" : " " + side + " " + style;
  }

  private static String colour(String word, XSSFColor colour) {
    return colour == null ? "" : word + colour.getARGBHex();
  }
}
