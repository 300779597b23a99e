package report.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form as another program reads it: its cells are found by their hidden keys alone. */
final class FilledForm {
  private final XSSFWorkbook workbook;

  private FilledForm(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static FilledForm of(byte[] bytes) {
    try {
      return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  FormRecord record() {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : workbook.getSheet(FormRecord.SHEET)) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < row.getLastCellNum(); i++) {
        texts.add(text(row.getCell(i)));
      }
      rows.add(texts);
    }
    return ((FormRecordReader.Read) FormRecordReader.read(rows)).form();
  }

  /** All cells that an entry could be in. */
  List<Cell> cells(FormEntry entry) {
    List<Cell> found = new ArrayList<>();
    for (Sheet sheet : workbook) {
      corner(sheet)
          .ifPresent(
              corner -> {
                for (Row row : sheet) {
                  if (RowKey.read(text(row.getCell(corner.getColumnIndex())))
                      .filter(entry.row()::equals)
                      .isPresent()) {
                    column(corner, entry.column()).forEach(i -> found.add(row.getCell(i)));
                  }
                }
              });
    }
    return found;
  }

  private static List<Integer> column(Cell corner, FormColumn column) {
    List<Integer> found = new ArrayList<>();
    for (Cell cell : corner.getRow()) {
      if (FormColumn.read(text(cell)).contains(column)) {
        found.add(cell.getColumnIndex());
      }
    }
    return found;
  }

  private static Optional<Cell> corner(Sheet sheet) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (text(cell).equals(FormRecord.CORNER)) {
          return Optional.of(cell);
        }
      }
    }
    return Optional.empty();
  }

  static String text(Cell cell) {
    return cell == null ? "" : cell.getStringCellValue();
  }
}
