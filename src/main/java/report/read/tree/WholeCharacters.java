package report.read.tree;

import java.io.Reader;

/**
 * Passes a text to a parser in pieces and never ends a piece between the two halves of a character
 * outside the Basic Multilingual Plane: the YAML parser reads one unit more than its buffer holds
 * if a piece ends there.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int at;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (at >= text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + length);
    boolean splits =
        end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    int whole = splits ? end - 1 : end;
    text.getChars(at, whole, buffer, offset);
    int read = whole - at;
    at = whole;
    return read;
  }

  @Override
  public void close() {}
}
