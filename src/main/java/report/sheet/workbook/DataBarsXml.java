package report.sheet.workbook;

import java.io.IOException;

/**
 * Writes the bars of a sheet, in two places.
 *
 * <p>A rule of Excel 2007 only supports bars with a gradient, whose ends are not visible. The
 * extension that makes them solid is at the end of the sheet, linked to the rule by an identifier.
 *
 * <p>Source: Microsoft, [MS-XLSX] Excel Extensions, 2.6.29 CT_DataBar.
 */
final class DataBarsXml {
  /** Which extension of a rule and of a sheet it is. */
  private static final String OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

  private static final String OF_SHEET = "{78C0D931-6437-407D-A8EE-F0AAD7539E65}";

  private static final String OF_SPARKLINES = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";
  private static final String BLACK = "FF000000";

  /** Ties the two together; a sheet has one rule only. */
  private static final String RULE = "{3F1A6E52-8C0D-4B7A-9E55-1D2C7B904A11}";

  /** The longest bar takes the whole width of a cell, in percent. */
  private static final int WHOLE = 100;

  private DataBarsXml() {}

  /** The rule in the form of Excel 2007. */
  static void ofRule(DataBars bars, Xml xml) throws IOException {
    xml.begin("conditionalFormatting").set("sqref", bars.area().name());
    xml.begin("cfRule").set("type", "dataBar").set("priority", 1);
    xml.begin("dataBar").set("minLength", 0).set("maxLength", WHOLE);
    xml.begin("cfvo").set("type", "num").set("val", 0).end();
    xml.begin("cfvo").set("type", "num").set("val", bars.full()).end();
    xml.begin("color").set("rgb", bars.colour().argb()).end().end();
    extension(OF_RULE, xml);
    xml.element("x14:id", RULE).end().end().end().end();
  }

  /** The extension that makes the bars solid. */
  static void ofSheet(DataBars bars, Xml xml) throws IOException {
    extension(OF_SHEET, xml);
    xml.begin("x14:conditionalFormattings").begin("x14:conditionalFormatting");
    xml.set("xmlns:xm", Namespaces.FORMULA);
    xml.begin("x14:cfRule").set("type", "dataBar").set("id", RULE);
    xml.begin("x14:dataBar").set("minLength", 0).set("maxLength", WHOLE).set("gradient", false);
    threshold(0, xml);
    threshold(bars.full(), xml);
    xml.end().end().element("xm:sqref", bars.area().name()).end().end().end().end();
  }

  /**
   * The lines in cells, which are an extension too: with markers, and black so as to be printed.
   */
  static void sparklines(Sheet sheet, Xml xml) throws IOException {
    extension(OF_SPARKLINES, xml);
    xml.begin("x14:sparklineGroups").set("xmlns:xm", Namespaces.FORMULA);
    xml.begin("x14:sparklineGroup").set("displayEmptyCellsAs", "gap");
    xml.set("lineWeight", "1.5").set("markers", 1);
    xml.begin("x14:colorSeries").set("rgb", BLACK).end();
    xml.begin("x14:colorMarkers").set("rgb", BLACK).end();
    xml.begin("x14:sparklines");
    for (DataBars.Sparkline line : sheet.drawings().sparklines()) {
      xml.begin("x14:sparkline");
      xml.element("xm:f", "'" + sheet.name().replace("'", "''") + "'!" + line.numbers().name());
      xml.element("xm:sqref", line.place()).end();
    }
    xml.end().end().end().end().end();
  }

  private static void threshold(int number, Xml xml) throws IOException {
    xml.begin("x14:cfvo").set("type", "num").element("xm:f", Integer.toString(number)).end();
  }

  private static void extension(String uri, Xml xml) throws IOException {
    xml.begin("extLst").begin("ext").set("uri", uri).set("xmlns:x14", Namespaces.EXTENDED);
  }
}
