package report.page.site;

import java.nio.charset.StandardCharsets;

/** An XML file, written element by element. */
final class XmlText {
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /** Markup of our own. */
  XmlText raw(String markup) {
    xml.append(markup);
    return this;
  }

  /** An element on a line of its own. */
  XmlText element(String name, String text) {
    xml.append('<').append(name).append('>');
    return text(text).raw("</" + name + ">\n");
  }

  /** Text, also in an attribute; what XML cannot hold becomes a space. */
  XmlText text(String text) {
    text.codePoints().forEach(this::character);
    return this;
  }

  private void character(int one) {
    switch (one) {
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '&' -> xml.append("&amp;");
      case '"' -> xml.append("&quot;");
      default -> xml.appendCodePoint(isAllowed(one) ? one : ' ');
    }
  }

  private static boolean isAllowed(int one) {
    return one == '\n'
        || (one >= ' ' && one < 0xD800)
        || (one >= 0xE000 && one < 0xFFFE)
        || one > 0xFFFF;
  }

  byte[] bytes() {
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }
}
