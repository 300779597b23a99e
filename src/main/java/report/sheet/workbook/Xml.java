package report.sheet.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a well-formed XML document in UTF-8, element by element; closing it ends the document. */
final class Xml implements Closeable {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  /** The replacement for a character that is not allowed in XML. */
  private static final char REPLACEMENT = '\uFFFD';

  /** How many characters are collected before they are handed on, all at once. */
  private static final int ENOUGH = 1 << 13;

  private final OutputStream bytes;
  private final StringBuilder out = new StringBuilder(2 * ENOUGH).append(HEAD);
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether attributes can still be added to the last tag. */
  private boolean inTag;

  /**
   * A document without elements.
   *
   * @param bytes the target; it is not closed
   */
  Xml(OutputStream bytes) {
    this.bytes = bytes;
  }

  private void handOn() throws IOException {
    bytes.write(out.toString().getBytes(StandardCharsets.UTF_8));
    out.setLength(0);
  }

  @Override
  public void close() throws IOException {
    handOn();
  }

  /** Opens an element. */
  Xml begin(String name) throws IOException {
    closeTag();
    if (out.length() > ENOUGH) {
      handOn();
    }
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Gives the element that was just opened an attribute. */
  Xml set(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  Xml set(String name, int value) {
    return set(name, Integer.toString(value));
  }

  /** A number, without the decimal point if it is whole. */
  Xml set(String name, double value) {
    return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE
        ? set(name, (int) value)
        : set(name, Double.toString(value));
  }

  Xml set(String name, boolean value) {
    return set(name, value ? "1" : "0");
  }

  /** Puts text into the element. */
  Xml text(String text) {
    closeTag();
    escape(text, false);
    return this;
  }

  /** Closes the element that was opened last. */
  Xml end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** An element with a text and no more. */
  Xml element(String name, String text) throws IOException {
    return begin(name).text(text).end();
  }

  /** An element with a single attribute named val, as are common in charts and fonts. */
  Xml value(String name, String value) throws IOException {
    return begin(name).set("val", value).end();
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text, i, attribute);
      if (escaped.isEmpty()) {
        out.append(text.charAt(i));
      } else {
        out.append(escaped);
      }
    }
  }

  /** The replacement of a character, or nothing if it needs none. */
  private static String escaped(String text, int at, boolean attribute) {
    char c = text.charAt(at);
    if (c > '>' && c < Character.MIN_SURROGATE) {
      return "";
    }
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> attribute ? "&quot;" : "";
      case '\n', '\t' -> attribute ? "&#" + (int) c + ";" : "";
      case '\r' -> "&#13;";
      default -> isCharacter(text, at) ? "" : String.valueOf(REPLACEMENT);
    };
  }

  /** Whether it is allowed in XML (XML 1.0, 2.2): not a control character, not half of a pair. */
  private static boolean isCharacter(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' && c < '\uFFFE';
  }
}
