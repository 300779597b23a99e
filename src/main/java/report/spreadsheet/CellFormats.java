package report.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.office.Limits;
import report.office.PackageParts;
import report.office.UnreadableFile;
import report.office.XmlPart;

/**
 * The number formats of cells.
 *
 * @param byStyle the format by the number of a cell's style
 */
record CellFormats(List<NumberFormat> byStyle) {
  static CellFormats of(PackageParts parts, Optional<String> name) throws UnreadableFile {
    if (name.isEmpty()) {
      return new CellFormats(List.of());
    }
    Map<Integer, NumberFormat> custom = new HashMap<>();
    List<NumberFormat> styles = new ArrayList<>();
    XmlPart xml = XmlPart.open(parts, name.get(), "styleSheet");
    XmlPart.Child format =
        () -> {
          custom.put(
              xml.number("numFmtId", 0), NumberFormat.of(xml.attribute("formatCode").orElse("")));
          xml.skip();
        };
    XmlPart.Child style =
        () -> {
          int id = xml.number("numFmtId", 0);
          styles.add(Optional.ofNullable(custom.get(id)).orElseGet(() -> NumberFormat.builtIn(id)));
          if (styles.size() > Limits.ENTRIES) {
            throw UnreadableFile.tooLarge(Limits.ENTRIES + " styles");
          }
          xml.skip();
        };
    xml.children(
        Map.of(
            "numFmts", () -> xml.children(Map.of("numFmt", format)),
            "cellXfs", () -> xml.children(Map.of("xf", style))));
    return new CellFormats(styles);
  }

  /** The format of a style; that of a new workbook if there is no such style. */
  NumberFormat of(int style) {
    return style < byStyle.size() ? byStyle.get(style) : NumberFormat.GENERAL;
  }
}
