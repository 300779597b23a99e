package report.sheet.workbook;

import java.io.IOException;
import java.util.Set;

/** Writes the properties of a font, in Excel's order (ECMA-376 part 1, 18.8.22). */
final class FontXml {
  /** The Japanese character set. */
  private static final String SHIFT_JIS = "128";

  /** Fonts without Japanese letters: with that character set, Windows would take another font. */
  private static final Set<String> LATIN =
      Set.of("Arial", "Calibri", "Courier New", "Liberation Sans", "Times New Roman");

  private FontXml() {}

  /**
   * Writes the properties of a font into the open element.
   *
   * @param xml the output location
   * @param font the font
   * @param name the name of the element for its name
   */
  static void write(Xml xml, Font font, String name) throws IOException {
    flag(xml, "b", font.bold());
    flag(xml, "i", font.italic());
    flag(xml, "strike", font.struck());
    if (!font.underline().equals(Font.NOT_UNDERLINED)) {
      xml.value("u", font.underline());
    }
    if (font.raised()) {
      xml.value("vertAlign", "superscript");
    }
    xml.begin("sz").set("val", font.size()).end();
    if (font.colour().isPresent()) {
      xml.begin("color").set("rgb", font.colour().get().argb()).end();
    }
    xml.value(name, font.name());
    xml.begin("family").set("val", font.family()).end();
    if (!LATIN.contains(font.name())) {
      xml.value("charset", SHIFT_JIS);
    }
  }

  private static void flag(Xml xml, String name, boolean set) throws IOException {
    if (set) {
      xml.begin(name).end();
    }
  }
}
