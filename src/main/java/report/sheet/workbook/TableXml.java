package report.sheet.workbook;

import java.io.IOException;

/** Writes a table of a sheet down. */
final class TableXml {
  private TableXml() {}

  /** Writes a table with its number in the workbook, from 1. */
  static void write(Table table, int number, Xml xml) throws IOException {
    xml.begin("table").set("xmlns", Namespaces.MAIN).set("id", number);
    xml.set("name", table.name()).set("displayName", table.name());
    xml.set("ref", table.area().name());
    xml.begin("autoFilter").set("ref", table.area().name()).end();
    xml.begin("tableColumns").set("count", table.heads().size());
    for (int i = 0; i < table.heads().size(); i++) {
      xml.begin("tableColumn").set("id", i + 1).set("name", table.heads().get(i)).end();
    }
    xml.end().end();
  }
}
