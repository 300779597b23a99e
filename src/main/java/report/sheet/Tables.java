package report.sheet;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Makes Excel tables of rows that were written below a row of heads. */
final class Tables {
  private Tables() {}

  /**
   * Adds a table that begins at A1. Without rows there is none: Excel knows no empty table.
   *
   * @param sheet where it stands
   * @param name its name, of Latin letters
   * @param rows how many rows it has below its heads
   * @param columns how many columns it has
   */
  static void add(XSSFSheet sheet, String name, int rows, int columns) {
    if (rows == 0) {
      return;
    }
    AreaReference area =
        new AreaReference(
            new CellReference(0, 0),
            new CellReference(rows, columns - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
  }
}
