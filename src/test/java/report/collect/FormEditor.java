package report.collect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import report.form.FormColumn;
import report.form.FormRecord;

/** Does to a form what people do to it in Excel. */
public final class FormEditor {
  private final XSSFWorkbook workbook;

  private FormEditor(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Opens a form. */
  public static FormEditor of(byte[] form) {
    try {
      return new FormEditor(new XSSFWorkbook(new ByteArrayInputStream(form)));
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  /** The first sheet that asks for something. */
  XSSFSheet sheet() {
    return sheets().get(0);
  }

  private List<XSSFSheet> sheets() {
    List<XSSFSheet> sheets = new ArrayList<>();
    for (Sheet sheet : workbook) {
      if (find(sheet, FormRecord.CORNER) != null) {
        sheets.add((XSSFSheet) sheet);
      }
    }
    return sheets;
  }

  /** The cell that asks for something of a goal or another part. */
  public Cell cell(String key, FormColumn column) {
    return cells(key, column).get(0);
  }

  /** The same in all sheets and rows with that key. */
  List<Cell> cells(String key, FormColumn column) {
    List<Cell> found = new ArrayList<>();
    for (XSSFSheet sheet : sheets()) {
      Cell corner = Objects.requireNonNull(find(sheet, FormRecord.CORNER));
      for (Row row : sheet) {
        String written = text(row.getCell(corner.getColumnIndex()));
        if (written.endsWith(key) && !written.startsWith(FormRecord.PRINTED)) {
          for (Cell head : corner.getRow()) {
            if (FormColumn.read(text(head)).contains(column)) {
              found.add(
                  row.getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
          }
        }
      }
    }
    return found;
  }

  /** Types a text. */
  public FormEditor type(String key, FormColumn column, String text) {
    cell(key, column).setCellValue(text);
    return this;
  }

  /** Types a number that Excel stores as one. */
  FormEditor type(String key, FormColumn column, double number) {
    cell(key, column).setCellValue(number);
    return this;
  }

  /** Types something that gets a format of Excel's. */
  FormEditor type(String key, FormColumn column, double number, String format) {
    Cell cell = cell(key, column);
    var style = workbook.createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(number);
    return this;
  }

  /** Where a cell is, as findings say it. */
  String place(String key, FormColumn column) {
    Cell cell = cell(key, column);
    return "'" + cell.getSheet().getSheetName() + "'!" + cell.getAddress().formatAsString();
  }

  /** The bytes, as Excel would save them. */
  public byte[] save() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
  }

  static @Nullable Cell find(Sheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (text(cell).equals(text)) {
          return cell;
        }
      }
    }
    return null;
  }

  private static String text(@Nullable Cell cell) {
    return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }
}
