package report.sheet.workbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a sheet, element by element in the order required by ECMA-376 part 1, 18.3.1.99. */
final class SheetXml {
  private static final int MOST_COLUMNS = 16_384;

  private final Sheet sheet;
  private final Xml xml;
  private final SharedTexts texts;
  private final Relations relations;
  private final StyleSheet styles;

  private SheetXml(
      Sheet sheet, Xml xml, SharedTexts texts, StyleSheet styles, Relations relations) {
    this.sheet = sheet;
    this.xml = xml;
    this.texts = texts;
    this.styles = styles;
    this.relations = relations;
  }

  /**
   * Writes a sheet.
   *
   * @param sheet the sheet
   * @param first whether it is the one that is open
   * @param xml the output location
   * @param texts receives its texts
   * @param styles the looks of its cells
   * @param relations its relationships; receives the external addresses that it links to
   */
  static void write(
      Sheet sheet,
      boolean first,
      Xml xml,
      SharedTexts texts,
      StyleSheet styles,
      Relations relations)
      throws IOException {
    new SheetXml(sheet, xml, texts, styles, relations).write(first);
  }

  private void write(boolean first) throws IOException {
    xml.begin("worksheet").set("xmlns", Namespaces.MAIN).set("xmlns:r", Namespaces.RELATIONS);
    if (sheet.page().scale() instanceof Page.Scale.Fitted) {
      xml.begin("sheetPr").begin("pageSetUpPr").set("fitToPage", true).end().end();
    }
    xml.begin("dimension").set("ref", sheet.whole().name()).end();
    view(first);
    xml.begin("sheetFormatPr").set("defaultRowHeight", 15).end();
    columns();
    RowsXml.write(sheet, xml, texts);
    protection();
    if (sheet.filtered().isPresent()) {
      xml.begin("autoFilter").set("ref", sheet.filtered().get().name()).end();
    }
    merged();
    if (sheet.bars().isPresent()) {
      DataBarsXml.ofRule(sheet.bars().get(), xml);
    }
    HighlightsXml.write(sheet.fillIn().highlights(), styles, xml);
    ValidationsXml.write(sheet.fillIn().validations(), xml);
    links();
    PageXml.write(sheet.page(), xml);
    breaks();
    if (!sheet.drawings().isEmpty()) {
      xml.begin("drawing").set("r:id", Relations.id(Relations.Kind.DRAWING)).end();
    }
    if (sheet.table().isPresent()) {
      xml.begin("tableParts").set("count", 1).begin("tablePart");
      xml.set("r:id", Relations.id(Relations.Kind.TABLE)).end().end();
    }
    if (sheet.bars().isPresent()) {
      DataBarsXml.ofSheet(sheet.bars().get(), xml);
    } else if (!sheet.drawings().sparklines().isEmpty()) {
      DataBarsXml.sparklines(sheet, xml);
    }
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
      xml.set("topLeftCell", CellRange.cell(sheet.frozen(), 0));
      xml.set("activePane", "bottomLeft").set("state", "frozen").end();
    }
    xml.begin("selection");
    if (frozen) {
      xml.set("pane", "bottomLeft");
    }
    xml.set("activeCell", sheet.fillIn().start())
        .set("sqref", sheet.fillIn().start())
        .end()
        .end()
        .end();
  }

  private void columns() throws IOException {
    if (sheet.widths().isEmpty()) {
      return;
    }
    xml.begin("cols");
    int number = 0;
    for (double width : sheet.widths()) {
      number++;
      xml.begin("col").set("min", number).set("max", number).set("width", width);
      if (sheet.isHidden(number - 1)) {
        xml.set("hidden", true);
      }
      xml.set("customWidth", true).end();
    }
    xml.end();
  }

  /** What is allowed is 0: sizes of rows and columns. */
  private void protection() throws IOException {
    if (sheet.fillIn().isProtected()) {
      xml.begin("sheetProtection").set("sheet", true).set("objects", true).set("scenarios", true);
      xml.set("formatColumns", false).set("formatRows", false).end();
    }
  }

  private void merged() throws IOException {
    if (sheet.merged().isEmpty()) {
      return;
    }
    xml.begin("mergeCells").set("count", sheet.merged().size());
    for (CellRange area : sheet.merged()) {
      xml.begin("mergeCell").set("ref", area.name()).end();
    }
    xml.end();
  }

  private void links() throws IOException {
    int count = 0;
    for (Row row : sheet.rows()) {
      for (int column = 0; column < row.columns(); column++) {
        @Nullable Cell cell = row.find(column);
        if (cell != null && cell.link().isPresent()) {
          if (count == 0) {
            xml.begin("hyperlinks");
          }
          count++;
          ExcelLimit.LINKS.check(count, sheet.name());
          link(CellRange.cell(row.number(), column), cell.link().get());
        }
      }
    }
    if (count > 0) {
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
