package report.sheet.workbook;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the conditional colors of a sheet. */
final class HighlightsXml {
  /** The one of the data bars comes first. */
  private static final int FIRST_PRIORITY = 2;

  private HighlightsXml() {}

  static void write(List<Highlight> highlights, StyleSheet styles, Xml xml) throws IOException {
    int priority = FIRST_PRIORITY;
    for (Highlight one : highlights) {
      xml.begin("conditionalFormatting").set("sqref", names(one.areas()));
      xml.begin("cfRule").set("type", "expression").set("dxfId", styles.mark(one.colour()));
      xml.set("priority", priority).element("formula", one.formula()).end().end();
      priority++;
    }
  }

  /** The names of several ranges, as an attribute lists them. */
  static String names(List<CellRange> areas) {
    return areas.stream().map(CellRange::name).collect(Collectors.joining(" "));
  }
}
