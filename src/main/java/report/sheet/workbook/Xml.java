package report.sheet.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a well-formed XML document, element by element. */
final class Xml {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  /** What stands for a character that no XML can hold. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the last tag still takes attributes. */
  private boolean inTag;

  Xml(Writer out) throws IOException {
    this.out = out;
    out.write(HEAD);
  }

  /** Opens an element. */
  Xml begin(String name) throws IOException {
    closeTag();
    out.write('<');
    out.write(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Gives the element that was just opened an attribute. */
  Xml set(String name, String value) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    escape(value, true);
    out.write('"');
    return this;
  }

  Xml set(String name, int value) throws IOException {
    return set(name, Integer.toString(value));
  }

  /** A number, without the point where it is whole. */
  Xml set(String name, double value) throws IOException {
    return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE
        ? set(name, (int) value)
        : set(name, Double.toString(value));
  }

  Xml set(String name, boolean value) throws IOException {
    return set(name, value ? "1" : "0");
  }

  /** Puts text into the element. */
  Xml text(String text) throws IOException {
    closeTag();
    escape(text, false);
    return this;
  }

  /** Closes the element that was opened last. */
  Xml end() throws IOException {
    String name = open.pop();
    if (inTag) {
      out.write("/>");
      inTag = false;
    } else {
      out.write("</");
      out.write(name);
      out.write('>');
    }
    return this;
  }

  /** An element with a text and no more. */
  Xml element(String name, String text) throws IOException {
    return begin(name).text(text).end();
  }

  /** An element with one attribute called val and no more, as charts and fonts have many. */
  Xml value(String name, String value) throws IOException {
    return begin(name).set("val", value).end();
  }

  private void closeTag() throws IOException {
    if (inTag) {
      out.write('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean attribute) throws IOException {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text, i, attribute);
      if (!escaped.isEmpty()) {
        out.write(text, done, i - done);
        out.write(escaped);
        done = i + 1;
      }
    }
    out.write(text, done, text.length() - done);
  }

  /** What stands for the character of a text, or nothing where it stands for itself. */
  private static String escaped(String text, int at, boolean attribute) {
    char c = text.charAt(at);
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

  /** Whether XML can hold it (XML 1.0, 2.2): no control character, no half of a pair. */
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
