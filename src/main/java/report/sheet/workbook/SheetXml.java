package report.sheet.workbook;

import java.io.IOException;
import java.util.Optional;

/** Writes a sheet down, part by part in the order that ECMA-376 part 1, 18.3.1.99 asks for. */
final class SheetXml {
  private static final String BARS_OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  private static final String BARS_OF_SHEET = "{78C0D931-6437-407D-A8EE-F0AAD7539E65}";

  /** Ties the two parts of a rule together; a sheet has one rule only. */
  private static final String RULE = "{3F1A6E52-8C0D-4B7A-9E55-1D2C7B904A11}";

  private static final int MOST_COLUMNS = 16_384;

  private final Sheet sheet;
  private final Xml xml;
  private final SharedTexts texts;
  private final Relations relations;

  private SheetXml(Sheet sheet, Xml xml, SharedTexts texts, Relations relations) {
    this.sheet = sheet;
    this.xml = xml;
    this.texts = texts;
    this.relations = relations;
  }

  /**
   * Writes a sheet.
   *
   * @param sheet the sheet
   * @param first whether it is the one that is open
   * @param xml where to
   * @param texts takes its texts
   * @param relations what it refers to; takes the places outside that it leads to
   */
  static void write(Sheet sheet, boolean first, Xml xml, SharedTexts texts, Relations relations)
      throws IOException {
    new SheetXml(sheet, xml, texts, relations).write(first);
  }

  private void write(boolean first) throws IOException {
    xml.begin("worksheet").set("xmlns", Names.MAIN).set("xmlns:r", Names.RELATIONS);
    if (sheet.page().scale() instanceof Page.Scale.Fitted) {
      xml.begin("sheetPr").begin("pageSetUpPr").set("fitToPage", true).end().end();
    }
    xml.begin("dimension").set("ref", sheet.whole().name()).end();
    view(first);
    xml.begin("sheetFormatPr").set("defaultRowHeight", 15).end();
    columns();
    RowsXml.write(sheet.rows(), xml, texts);
    if (sheet.filtered().isPresent()) {
      xml.begin("autoFilter").set("ref", sheet.filtered().get().name()).end();
    }
    merged();
    barsOfRule();
    links();
    PageXml.write(sheet.page(), xml);
    breaks();
    if (!sheet.charts().isEmpty()) {
      xml.begin("drawing").set("r:id", Relations.id(Relations.Kind.DRAWING)).end();
    }
    if (sheet.table().isPresent()) {
      xml.begin("tableParts").set("count", 1).begin("tablePart");
      xml.set("r:id", Relations.id(Relations.Kind.TABLE)).end().end();
    }
    barsOfSheet();
    xml.end();
  }

  private void view(boolean first) throws IOException {
    xml.begin("sheetViews").begin("sheetView").set("showGridLines", false);
    if (first) {
      xml.set("tabSelected", true);
    }
    xml.set("workbookViewId", 0);
    boolean frozen = sheet.frozen() > 0;
    if (frozen) {
      xml.begin("pane").set("ySplit", sheet.frozen());
      xml.set("topLeftCell", Area.cell(sheet.frozen(), 0));
      xml.set("activePane", "bottomLeft").set("state", "frozen").end();
    }
    xml.begin("selection");
    if (frozen) {
      xml.set("pane", "bottomLeft");
    }
    xml.set("activeCell", "A1").set("sqref", "A1").end().end().end();
  }

  private void columns() throws IOException {
    if (sheet.widths().isEmpty()) {
      return;
    }
    xml.begin("cols");
    int number = 0;
    for (int width : sheet.widths()) {
      number++;
      xml.begin("col").set("min", number).set("max", number).set("width", width);
      xml.set("customWidth", true).end();
    }
    xml.end();
  }

  private void merged() throws IOException {
    if (sheet.merged().isEmpty()) {
      return;
    }
    xml.begin("mergeCells").set("count", sheet.merged().size());
    for (Area area : sheet.merged()) {
      xml.begin("mergeCell").set("ref", area.name()).end();
    }
    xml.end();
  }

  /** The bars as Excel 2007 knows them, which fade out, with what ties them to the solid ones. */
  private void barsOfRule() throws IOException {
    if (sheet.bars().isEmpty()) {
      return;
    }
    Bars bars = sheet.bars().get();
    xml.begin("conditionalFormatting").set("sqref", bars.area().name());
    xml.begin("cfRule").set("type", "dataBar").set("priority", 1);
    xml.begin("dataBar").set("minLength", 0).set("maxLength", 100);
    xml.begin("cfvo").set("type", "num").set("val", 0).end();
    xml.begin("cfvo").set("type", "num").set("val", 100).end();
    xml.begin("color").set("rgb", bars.colour().argb()).end().end();
    extension(BARS_OF_RULE);
    xml.element("x14:id", RULE).end().end().end().end();
  }

  /**
   * What makes the bars solid.
   *
   * <p>Source: Microsoft, [MS-XLSX] Excel Extensions, 2.6.29 CT_DataBar.
   */
  private void barsOfSheet() throws IOException {
    if (sheet.bars().isEmpty()) {
      return;
    }
    extension(BARS_OF_SHEET);
    xml.begin("x14:conditionalFormattings").begin("x14:conditionalFormatting");
    xml.set("xmlns:xm", Names.FORMULA);
    xml.begin("x14:cfRule").set("type", "dataBar").set("id", RULE);
    xml.begin("x14:dataBar").set("minLength", 0).set("maxLength", 100).set("gradient", false);
    xml.begin("x14:cfvo").set("type", "num").element("xm:f", "0").end();
    xml.begin("x14:cfvo").set("type", "num").element("xm:f", "100").end();
    xml.end().end().element("xm:sqref", sheet.bars().get().area().name());
    xml.end().end().end().end();
  }

  private void extension(String uri) throws IOException {
    xml.begin("extLst").begin("ext").set("uri", uri).set("xmlns:x14", Names.EXTENDED);
  }

  private void links() throws IOException {
    boolean any = false;
    for (Row row : sheet.rows()) {
      for (int column = 0; column < row.columns(); column++) {
        Optional<Link> link = row.find(column).flatMap(Cell::link);
        if (link.isPresent()) {
          if (!any) {
            xml.begin("hyperlinks");
            any = true;
          }
          link(Area.cell(row.number(), column), link.get());
        }
      }
    }
    if (any) {
      xml.end();
    }
  }

  private void link(String cell, Link link) throws IOException {
    xml.begin("hyperlink").set("ref", cell);
    if (link instanceof Link.Outside outside) {
      xml.set("r:id", relations.outside(outside.address()));
    } else {
      xml.set("location", ((Link.Inside) link).place());
    }
    xml.end();
  }

  private void breaks() throws IOException {
    if (sheet.breaks().isEmpty()) {
      return;
    }
    int count = sheet.breaks().size();
    xml.begin("rowBreaks").set("count", count).set("manualBreakCount", count);
    for (int row : sheet.breaks()) {
      xml.begin("brk").set("id", row).set("max", MOST_COLUMNS - 1).set("man", true).end();
    }
    xml.end();
  }
}
