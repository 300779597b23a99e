package report.importer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes a workbook of a description: a line for each row with its cells between bars, {@code 7 | 1
 * | 名 | 41.5}; numbers are numbers, {@code '77} is a text, {@code @2026-01-02} a date, {@code =1+1}
 * a formula, {@code \n} a line break. Further lines: {@code sheet NAME}, {@code merge A1:B2},
 * {@code format E7:E9 0.0%}, {@code hide 5}. Lines that begin with {@code #} are comments.
 */
final class TableFixture {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private XSSFSheet sheet;

  private TableFixture(String name) {
    sheet = workbook.createSheet(name);
  }

  /** Writes the workbook of a description. */
  static void write(Path description, Path target) throws IOException {
    List<String> lines =
        Files.readAllLines(description).stream().filter(line -> !line.startsWith("# ")).toList();
    TableFixture table = new TableFixture(lines.get(0).substring("sheet ".length()));
    for (String line : lines.subList(1, lines.size())) {
      table.add(line);
    }
    table.workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    try (OutputStream out = Files.newOutputStream(target)) {
      table.workbook.write(out);
    }
    table.workbook.close();
  }

  private void add(String line) {
    if (line.startsWith("sheet ")) {
      sheet = workbook.createSheet(line.substring("sheet ".length()));
    } else if (line.startsWith("merge ")) {
      sheet.addMergedRegion(CellRangeAddress.valueOf(line.substring("merge ".length())));
    } else if (line.startsWith("format ")) {
      String[] words = line.split(" ", 3);
      format(CellRangeAddress.valueOf(words[1]), words[2]);
    } else if (line.startsWith("box ")) {
      String[] words = line.split(" ", 3);
      box(new CellAddress(words[1]), words[2]);
    } else if (line.startsWith("hide ")) {
      row(Integer.parseInt(line.substring("hide ".length())) - 1).setZeroHeight(true);
    } else if (!line.isBlank()) {
      String[] cells = line.split("\\|", -1);
      Row row = row(Integer.parseInt(cells[0].strip()) - 1);
      for (int i = 1; i < cells.length; i++) {
        fill(row, i - 1, cells[i].strip());
      }
    }
  }

  private void box(CellAddress at, String text) {
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0, 0, 0, 0, at.getColumn(), at.getRow(), at.getColumn() + 1, at.getRow() + 1);
    sheet.createDrawingPatriarch().createTextbox(anchor).setText(text);
  }

  private Row row(int index) {
    return CellUtil.getRow(index, sheet);
  }

  private static void fill(Row row, int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    Cell cell = row.createCell(column);
    if (text.startsWith("'")) {
      cell.setCellValue(text.substring(1));
    } else if (text.startsWith("@")) {
      cell.setCellValue(LocalDate.parse(text.substring(1)));
    } else if (text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else if (text.matches("-?\\d+(?:\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text.replace("\\n", "\n"));
    }
  }

  private void format(CellRangeAddress range, String code) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    for (CellAddress address : range) {
      CellUtil.getCell(row(address.getRow()), address.getColumn()).setCellStyle(style);
    }
  }
}
