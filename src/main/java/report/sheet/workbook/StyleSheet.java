package report.sheet.workbook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The styles of a workbook, each once, in the order of the numbers by which cells refer to them.
 */
final class StyleSheet {
  /** Otherwise Excel looks for the first letter that has a direction. */
  private static final int LEFT_TO_RIGHT = 1;

  /** Number formats below this number are Excel's own. */
  private static final int FIRST_FORMAT = 164;

  /**
   * Excel's built-in formats that a template may use, by their codes; 14 is the date in the format
   * of the reader's country (ECMA-376 part 1, 18.8.30).
   */
  private static final Map<String, Integer> OWN =
      Map.of(
          CellStyle.GENERAL,
          0,
          "0",
          1,
          "0.00",
          2,
          "#,##0",
          3,
          "#,##0.00",
          4,
          "0%",
          9,
          "0.00%",
          10,
          "m/d/yy",
          14,
          CellStyle.AS_TYPED,
          49);

  private static final Fill GREY = new Fill("gray125", Optional.empty(), Optional.empty());
  private static final Alignment USUAL = new Alignment("general", "bottom", 0, false, false, 0);

  private final Map<CellStyle, Integer> styles = new LinkedHashMap<>();
  private final Map<Font, Integer> fonts = new LinkedHashMap<>();
  private final Map<Fill, Integer> fills = new LinkedHashMap<>();
  private final Map<Map<Side, Line>, Integer> borders = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();
  private final Map<Colour, Integer> marks = new LinkedHashMap<>();

  /**
   * Only the default style.
   *
   * @param normal the Normal font, in whose half-width characters columns are measured
   */
  StyleSheet(Font normal) {
    number(fills, Fill.NONE, 0);
    number(fills, GREY, 0);
    style(new CellStyle(normal, CellStyle.GENERAL, Fill.NONE, Map.of(), USUAL));
  }

  /** The number of a style. */
  int style(CellStyle style) {
    number(fonts, style.font(), 0);
    number(fills, style.fill(), 0);
    number(borders, style.lines(), 0);
    if (!OWN.containsKey(style.format())) {
      number(formats, style.format(), FIRST_FORMAT);
    }
    return number(styles, style, 0);
  }

  /** The number of a background that a condition gives. */
  int mark(Colour colour) {
    return number(marks, colour, 0);
  }

  private static <T> int number(Map<T, Integer> known, T thing, int first) {
    return known.computeIfAbsent(thing, t -> first + known.size());
  }

  void write(Xml xml) throws IOException {
    xml.begin("styleSheet").set("xmlns", Namespaces.MAIN);
    formats(xml);
    fonts(xml);
    fills(xml);
    borders(xml);
    xml.begin("cellStyleXfs").set("count", 1);
    xml.begin("xf").set("numFmtId", 0).set("fontId", 0).set("fillId", 0).set("borderId", 0).end();
    xml.end();
    xml.begin("cellXfs").set("count", styles.size());
    for (CellStyle style : styles.keySet()) {
      style(xml, style);
    }
    xml.end();
    xml.begin("cellStyles").set("count", 1);
    xml.begin("cellStyle").set("name", "Normal").set("xfId", 0).set("builtinId", 0).end();
    xml.end();
    marks(xml);
    xml.end();
  }

  /** The backgrounds that a condition gives to cells. */
  private void marks(Xml xml) throws IOException {
    if (marks.isEmpty()) {
      return;
    }
    xml.begin("dxfs").set("count", marks.size());
    for (Colour mark : marks.keySet()) {
      xml.begin("dxf").begin("fill").begin("patternFill").set("patternType", "solid");
      colour(xml, "fgColor", Optional.of(mark));
      colour(xml, "bgColor", Optional.of(mark));
      xml.end().end().end();
    }
    xml.end();
  }

  private void formats(Xml xml) throws IOException {
    if (formats.isEmpty()) {
      return;
    }
    xml.begin("numFmts").set("count", formats.size());
    for (Map.Entry<String, Integer> format : formats.entrySet()) {
      xml.begin("numFmt").set("numFmtId", format.getValue()).set("formatCode", format.getKey());
      xml.end();
    }
    xml.end();
  }

  private void fonts(Xml xml) throws IOException {
    xml.begin("fonts").set("count", fonts.size());
    for (Font font : fonts.keySet()) {
      xml.begin("font");
      FontXml.write(xml, font, "name");
      xml.end();
    }
    xml.end();
  }

  private void fills(Xml xml) throws IOException {
    xml.begin("fills").set("count", fills.size());
    for (Fill fill : fills.keySet()) {
      xml.begin("fill").begin("patternFill").set("patternType", fill.pattern());
      colour(xml, "fgColor", fill.foreground());
      colour(xml, "bgColor", fill.background());
      xml.end().end();
    }
    xml.end();
  }

  private void borders(Xml xml) throws IOException {
    xml.begin("borders").set("count", borders.size());
    for (Map<Side, Line> lines : borders.keySet()) {
      xml.begin("border");
      for (Side side : Side.values()) {
        xml.begin(side.element());
        Line line = lines.get(side);
        if (line != null) {
          xml.set("style", line.style());
          colour(xml, "color", line.colour());
        }
        xml.end();
      }
      xml.begin("diagonal").end().end();
    }
    xml.end();
  }

  private static void colour(Xml xml, String name, Optional<Colour> colour) throws IOException {
    if (colour.isPresent()) {
      xml.begin(name).set("rgb", colour.get().argb()).end();
    }
  }

  private void style(Xml xml, CellStyle style) throws IOException {
    int format = OWN.getOrDefault(style.format(), formats.getOrDefault(style.format(), 0));
    xml.begin("xf").set("numFmtId", format);
    xml.set("fontId", fonts.getOrDefault(style.font(), 0));
    xml.set("fillId", fills.getOrDefault(style.fill(), 0));
    xml.set("borderId", borders.getOrDefault(style.lines(), 0)).set("xfId", 0);
    xml.set("applyNumberFormat", true).set("applyFont", true).set("applyFill", true);
    xml.set("applyBorder", true).set("applyAlignment", true);
    if (style.unlocked()) {
      xml.set("applyProtection", true);
    }
    alignment(xml, style.alignment());
    if (style.unlocked()) {
      xml.begin("protection").set("locked", false).end();
    }
    xml.end();
  }

  private static void alignment(Xml xml, Alignment alignment) throws IOException {
    xml.begin("alignment").set("horizontal", alignment.horizontal());
    xml.set("vertical", alignment.vertical());
    if (alignment.rotation() != 0) {
      xml.set("textRotation", alignment.rotation());
    }
    if (alignment.wraps()) {
      xml.set("wrapText", true);
    }
    if (alignment.indent() != 0) {
      xml.set("indent", alignment.indent());
    }
    if (alignment.shrinks()) {
      xml.set("shrinkToFit", true);
    }
    if (alignment.wraps()) {
      xml.set("readingOrder", LEFT_TO_RIGHT);
    }
    xml.end();
  }
}
