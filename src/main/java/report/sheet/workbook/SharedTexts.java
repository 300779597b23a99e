package report.sheet.workbook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of a workbook, each once, as its cells refer to them by number. */
final class SharedTexts {
  private final Map<Value.Text, Integer> numbers = new LinkedHashMap<>();
  private int uses;

  /** The number of a text. */
  int number(Value.Text text) {
    uses++;
    return numbers.computeIfAbsent(text, t -> numbers.size());
  }

  void write(Xml xml) throws IOException {
    xml.begin("sst").set("xmlns", Namespaces.MAIN);
    xml.set("count", uses).set("uniqueCount", numbers.size());
    for (Value.Text text : numbers.keySet()) {
      xml.begin("si");
      if (text.stretches().stream().allMatch(stretch -> stretch.font().isEmpty())) {
        letters(xml, text.text());
      } else {
        stretches(xml, text);
      }
      xml.end();
    }
    xml.end();
  }

  private static void stretches(Xml xml, Value.Text text) throws IOException {
    for (Stretch stretch : text.stretches()) {
      xml.begin("r");
      Optional<Font> font = stretch.font();
      if (font.isPresent()) {
        xml.begin("rPr");
        FontXml.write(xml, font.get(), "rFont");
        xml.end();
      }
      letters(xml, stretch.text());
      xml.end();
    }
  }

  /** Spaces at the ends would silently be lost. */
  private static void letters(Xml xml, String text) throws IOException {
    xml.begin("t");
    if (!text.strip().equals(text)) {
      xml.set("xml:space", "preserve");
    }
    xml.text(text).end();
  }
}
