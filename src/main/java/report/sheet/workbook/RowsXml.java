package report.sheet.workbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a sheet and the values of their cells. */
final class RowsXml {
  private final String sheet;
  private final Xml xml;
  private final SharedTexts texts;

  private RowsXml(String sheet, Xml xml, SharedTexts texts) {
    this.sheet = sheet;
    this.xml = xml;
    this.texts = texts;
  }

  static void write(Sheet sheet, Xml xml, SharedTexts texts) throws IOException {
    RowsXml writer = new RowsXml(sheet.name(), xml, texts);
    xml.begin("sheetData");
    for (Row row : sheet.rows()) {
      writer.row(row);
    }
    xml.end();
  }

  private void row(Row row) throws IOException {
    xml.begin("row").set("r", row.number() + 1);
    if (row.height() != Row.AUTOMATIC) {
      xml.set("ht", row.height());
      if (!row.grows()) {
        xml.set("customHeight", true);
      }
    }
    if (row.isHidden()) {
      xml.set("hidden", true);
    }
    for (int column = 0; column < row.columns(); column++) {
      @Nullable Cell cell = row.find(column);
      if (cell != null) {
        cell(CellRange.cell(row.number(), column), cell);
      }
    }
    xml.end();
  }

  private void cell(String place, Cell cell) throws IOException {
    xml.begin("c").set("r", place).set("s", cell.style().number());
    if (cell.value() instanceof Value.Text text) {
      ExcelLimit.CHARACTERS.check(text.length(), sheet + "!" + place);
      xml.set("t", "s").element("v", Integer.toString(texts.number(text)));
    } else if (cell.value() instanceof Value.Figure number) {
      xml.element("v", number.number().toPlainString());
    }
    xml.end();
  }
}
