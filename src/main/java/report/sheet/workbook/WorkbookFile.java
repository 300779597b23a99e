package report.sheet.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.sheet.workbook.Relations.Kind;

/** Writes a workbook as the parts of its file. */
final class WorkbookFile {
  private static final String SPREADSHEET = "officedocument.spreadsheetml.";
  private static final String MAIN = "xl/workbook.xml";

  private final Properties properties;
  private final StyleSheet styles;
  private final List<Sheet> sheets;
  private final Map<String, String> names;
  private final SharedTexts texts = new SharedTexts();
  private final boolean isLocked;
  private int charts;
  private int tables;

  WorkbookFile(
      Properties properties,
      StyleSheet styles,
      List<Sheet> sheets,
      Map<String, String> names,
      boolean isLocked) {
    this.properties = properties;
    this.styles = styles;
    this.sheets = sheets;
    this.names = names;
    this.isLocked = isLocked;
  }

  void write(OutputStream out) throws IOException {
    PartFiles parts = new PartFiles(out);
    Relations file = new Relations();
    file.add(Relations.id(Kind.OFFICE_DOCUMENT), Kind.OFFICE_DOCUMENT, MAIN);
    file.add(Relations.id(Kind.CORE_PROPERTIES), Kind.CORE_PROPERTIES, PropertiesXml.CORE);
    file.add(Relations.id(Kind.EXTENDED_PROPERTIES), Kind.EXTENDED_PROPERTIES, PropertiesXml.APP);
    parts.add("", file);
    PropertiesXml.write(properties, parts);
    Relations book = new Relations();
    for (int i = 0; i < sheets.size(); i++) {
      sheet(i + 1, parts);
      book.add(Relations.id(Kind.WORKSHEET, i + 1), Kind.WORKSHEET, "worksheets/" + part(i + 1));
    }
    book.add(Relations.id(Kind.STYLES), Kind.STYLES, "styles.xml");
    book.add(Relations.id(Kind.SHARED_STRINGS), Kind.SHARED_STRINGS, "sharedStrings.xml");
    parts.add("xl/styles.xml", SPREADSHEET + "styles", styles::write);
    parts.add("xl/sharedStrings.xml", SPREADSHEET + "sharedStrings", texts::write);
    parts.add(MAIN, SPREADSHEET + "sheet.main", this::workbook);
    parts.add(MAIN, book);
    parts.finish();
  }

  private static String part(int sheet) {
    return "sheet" + sheet + ".xml";
  }

  private void sheet(int number, PartFiles parts) {
    Sheet sheet = sheets.get(number - 1);
    Relations relations = new Relations();
    if (!sheet.drawings().isEmpty()) {
      String drawing = "drawings/drawing" + number + ".xml";
      relations.add(Relations.id(Kind.DRAWING), Kind.DRAWING, "../" + drawing);
      drawing(sheet, "xl/" + drawing, parts);
    }
    Optional<Table> table = sheet.table();
    if (table.isPresent()) {
      int id = ++tables;
      String file = "tables/table" + id + ".xml";
      relations.add(Relations.id(Kind.TABLE), Kind.TABLE, "../" + file);
      parts.add("xl/" + file, SPREADSHEET + "table", xml -> TableXml.write(table.get(), id, xml));
    }
    String name = "xl/worksheets/" + part(number);
    parts.add(
        name,
        SPREADSHEET + "worksheet",
        xml -> SheetXml.write(sheet, number == 1, xml, texts, styles, relations));
    parts.add(name, relations);
  }

  private void drawing(Sheet sheet, String name, PartFiles parts) {
    Relations relations = new Relations();
    List<Chart> drawn = sheet.drawings().charts();
    for (int i = 0; i < sheet.drawings().images().size(); i++) {
      Image image = sheet.drawings().images().get(i);
      parts.add(image);
      relations.add(Relations.id(Kind.IMAGE, i + 1), Kind.IMAGE, "../media/" + image.file());
    }
    for (int i = 0; i < drawn.size(); i++) {
      Chart chart = drawn.get(i);
      String file = "charts/chart" + ++charts + ".xml";
      relations.add(Relations.id(Kind.CHART, i + 1), Kind.CHART, "../" + file);
      parts.add("xl/" + file, "officedocument.drawingml.chart", xml -> ChartXml.write(chart, xml));
    }
    parts.add(name, "officedocument.drawing", xml -> DrawingXml.write(sheet, xml));
    parts.add(name, relations);
  }

  private void workbook(Xml xml) throws IOException {
    xml.begin("workbook").set("xmlns", Namespaces.MAIN).set("xmlns:r", Namespaces.RELATIONS);
    if (isLocked) {
      xml.begin("workbookProtection").set("lockStructure", true).end();
    }
    xml.begin("bookViews").begin("workbookView").set("activeTab", 0).end().end();
    xml.begin("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      xml.begin("sheet").set("name", sheets.get(i).name()).set("sheetId", i + 1);
      if (sheets.get(i).isHidden()) {
        xml.set("state", sheets.get(i).visibility().word());
      }
      xml.set("r:id", Relations.id(Kind.WORKSHEET, i + 1)).end();
    }
    xml.end().begin("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      names(sheets.get(i), i, xml);
    }
    for (Map.Entry<String, String> name : names.entrySet()) {
      xml.begin("definedName").set("name", name.getKey()).text(name.getValue()).end();
    }
    xml.end().end();
  }

  /** Print areas, repeated rows, and lists to choose from. */
  private static void names(Sheet sheet, int number, Xml xml) throws IOException {
    if (sheet.filtered().isPresent()) {
      name("_xlnm._FilterDatabase", number, xml).set("hidden", true);
      xml.text(SheetName.place(sheet.name(), sheet.filtered().get().fixed())).end();
    }
    if (!sheet.isHidden()) {
      // LibreOffice prints even hidden sheets that have a print area.
      name("_xlnm.Print_Area", number, xml);
      xml.text(SheetName.place(sheet.name(), sheet.whole().fixed())).end();
    }
    if (sheet.repeated().isPresent()) {
      CellRange rows = sheet.repeated().get();
      name("_xlnm.Print_Titles", number, xml);
      String named = "$" + (rows.firstRow() + 1) + ":$" + (rows.lastRow() + 1);
      xml.text(SheetName.place(sheet.name(), named)).end();
    }
  }

  private static Xml name(String name, int sheet, Xml xml) throws IOException {
    return xml.begin("definedName").set("name", name).set("localSheetId", sheet);
  }
}
