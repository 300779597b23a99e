package report.sheet.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Writes a well-formed XML document in UTF-8, element by element; closing it ends the document. */
final class Xml implements Closeable {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  /** What stands for a character that no XML can hold. */
  private static final char REPLACEMENT = '\uFFFD';

  /** The most bytes that stand for a character of Java: those of a quotation mark. */
  private static final int LONGEST = 6;

  /** How many bytes are collected before they are handed on, all at once. */
  private static final int ENOUGH = 1 << 13;

  private final OutputStream bytes;
  private byte[] out = new byte[2 * ENOUGH];
  private int length;
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the last tag still takes attributes. */
  private boolean inTag;

  /**
   * A document without elements.
   *
   * @param bytes where it goes; not closed
   */
  Xml(OutputStream bytes) {
    this.bytes = bytes;
    put(HEAD);
  }

  private void handOn() throws IOException {
    bytes.write(out, 0, length);
    length = 0;
  }

  @Override
  public void close() throws IOException {
    handOn();
  }

  /** Opens an element. */
  Xml begin(String name) throws IOException {
    closeTag();
    if (length > ENOUGH) {
      handOn();
    }
    put('<');
    put(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Gives the element that was just opened an attribute. */
  Xml set(String name, String value) {
    put(' ');
    put(name);
    put("=\"");
    escape(value, true);
    put('"');
    return this;
  }

  Xml set(String name, int value) {
    return set(name, Integer.toString(value));
  }

  /** A number, without the point where it is whole. */
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
      put("/>");
      inTag = false;
    } else {
      put("</");
      put(name);
      put('>');
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

  private void closeTag() {
    if (inTag) {
      put('>');
      inTag = false;
    }
  }

  private void room(int more) {
    if (length + more > out.length) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
    }
  }

  private void put(char ascii) {
    room(1);
    out[length++] = (byte) ascii;
  }

  /** Names and marks, all of ASCII: only the call that drops the high bytes makes no copy. */
  @SuppressWarnings("deprecation")
  private void put(String ascii) {
    room(ascii.length());
    ascii.getBytes(0, ascii.length(), out, length);
    length += ascii.length();
  }

  /** Encodes a text; what most texts are made of goes straight into the bytes. */
  private void escape(String text, boolean attribute) {
    int count = text.length();
    room(LONGEST * count);
    byte[] to = out;
    int end = length;
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        to[end++] = (byte) c;
      } else if (isThreeBytes(c)) {
        to[end++] = (byte) (0xE0 | (c >> 12));
        to[end++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[end++] = (byte) (0x80 | (c & 0x3F));
      } else {
        byte[] rare = rare(text, i, attribute).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(rare, 0, to, end, rare.length);
        end += rare.length;
      }
    }
    length = end;
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"';
  }

  /** Kana and ideographs, for instance; all that XML can hold but what takes two or four bytes. */
  private static boolean isThreeBytes(char c) {
    return c >= 0x800
        && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        && c < '\uFFFE';
  }

  /** What is written for a character; a pair is written with its first half. */
  private static String rare(String text, int at, boolean attribute) {
    String escaped = escaped(text, at, attribute);
    char c = text.charAt(at);
    if (!escaped.isEmpty()) {
      return escaped;
    }
    if (Character.isLowSurrogate(c)) {
      return "";
    }
    return text.substring(at, Character.isHighSurrogate(c) ? at + 2 : at + 1);
  }

  /** What stands for the character of a text, or nothing where it stands for itself. */
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
