package report.read.tree;

import report.notation.DisplayWidth;

/**
 * A value that is written on several lines. YAML joins them with a space, as in English; between
 * Japanese characters there should be none, and it is removed again. After a backslash, the line
 * break is intended and kept. A blank line separates paragraphs, as in a block of text.
 */
final class FoldedLines {
  private FoldedLines() {}

  /**
   * Joins the lines of a value.
   *
   * @param source the file
   * @param from the offset of the value, quotes and block indicator included
   * @param to the offset after it
   * @param text the value as YAML reads it
   * @return the text without the spaces that stand for line breaks between Japanese characters
   */
  static String joined(String source, int from, int to, String text) {
    int end = Math.min(to, source.length());
    boolean isFolded = from < end && source.charAt(from) != '|' && hasBreak(source, from, end);
    if (!isFolded || (text.indexOf(' ') < 0 && text.indexOf('\n') < 0)) {
      return text;
    }
    int[] places = new ScalarAligner(source, from, end).align(text);
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean isJoint =
          text.charAt(i) == ' '
              && i > 0
              && i + 1 < text.length()
              && DisplayWidth.joinsWithoutBlank(text.codePointBefore(i), text.codePointAt(i + 1))
              && isBreak(source, places[i], places[i + 1]);
      if (isKept(source, text, places, i)) {
        joined.append('\n');
      } else if (isBlankLine(source, text, places, i)) {
        joined.append("\n\n");
      } else if (!isJoint) {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }

  /** Whether a line feed comes from a blank line, which separates paragraphs. */
  private static boolean isBlankLine(String source, String text, int[] places, int at) {
    return text.charAt(at) == '\n'
        && at + 1 < text.length()
        && text.charAt(at + 1) != '\n'
        && source.substring(places[at], places[at + 1]).lines().count() > 2;
  }

  /** Whether a space stands for a line break after a backslash that keeps it. */
  private static boolean isKept(String source, String text, int[] places, int at) {
    int first = at;
    while (first > 0 && text.charAt(first - 1) == '\\') {
      first--;
    }
    return text.charAt(at) == ' '
        && (at - first) % 2 == 1
        && hasBreak(source, places[at], places[at + 1]);
  }

  /**
   * A line break that is not escaped by a backslash: one after a backslash is not a space to begin
   * with.
   */
  private static boolean isBreak(String source, int from, int to) {
    return hasBreak(source, from, to) && source.substring(from, to).indexOf('\\') < 0;
  }

  private static boolean hasBreak(String source, int from, int to) {
    for (int i = from; i < to; i++) {
      if (source.charAt(i) == '\n' || source.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}
