package report.read.tree;

import report.finding.FileLines;

/**
 * Iterates over a written value and the text that was read from it, and finds the source position
 * of each character.
 */
final class ScalarAligner {
  private final String source;
  private final int end;
  private final boolean block;
  private final boolean escapes;
  private int indent = Integer.MAX_VALUE;
  private int at;

  /** Aligns the text between two offsets of a file. */
  ScalarAligner(String source, int from, int to) {
    this.source = source;
    this.end = to;
    char first = from < to ? source.charAt(from) : ' ';
    this.block = first == '|' || first == '>';
    this.escapes = first == '"';
    this.at = first == '"' || first == '\'' ? from + 1 : from;
  }

  /** Offsets of the characters of a text, and that of its end. */
  int[] align(String text) {
    if (block) {
      nextLine();
      indent = Math.max(0, leadingSpaces(source, at, end) - leadingSpaces(text, 0, text.length()));
      skipIndent();
    }
    int[] offsets = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = find(text.charAt(i));
    }
    offsets[text.length()] = Math.min(at, end);
    return offsets;
  }

  private int find(char c) {
    skipInvisible();
    if (c != ' ' && c != '\n') {
      skipBlanksBefore(c);
      skipInvisible();
    }
    int place = Math.min(at, end);
    if (at >= end) {
      return place;
    }
    char written = source.charAt(at);
    if (written == '\n' || written == '\r') {
      nextLine();
      skipIndent();
    } else if (written == c) {
      at += c == '\'' && source.startsWith("''", at) && !escapes && !block ? 2 : 1;
    } else if (escapes && written == '\\') {
      at += escapeLength();
    }
    return place;
  }

  private void skipInvisible() {
    while (at < end && WrittenCharacters.isInvisible(source.charAt(at))) {
      at++;
    }
  }

  private void skipBlanksBefore(char c) {
    while (at < end && source.charAt(at) != c && isSkipped()) {
      char written = source.charAt(at);
      if (written == '\\') {
        at++;
      } else if (written == '\n' || written == '\r') {
        nextLine();
        skipIndent();
      } else {
        at++;
      }
    }
  }

  /** Spaces and line breaks that were removed by folding, and the backslash before a line break. */
  private boolean isSkipped() {
    char written = source.charAt(at);
    boolean joined = escapes && written == '\\' && at + 1 < end && isBreak(source.charAt(at + 1));
    return written == ' ' || written == '\t' || isBreak(written) || joined;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private int escapeLength() {
    char kind = at + 1 < end ? source.charAt(at + 1) : ' ';
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private void nextLine() {
    while (at < end && !isBreak(source.charAt(at))) {
      at++;
    }
    if (at < end) {
      at += FileLines.breakLength(source, at);
    }
  }

  private void skipIndent() {
    int skipped = 0;
    while (at < end && skipped < indent && isBlank(source.charAt(at))) {
      at++;
      skipped++;
    }
  }

  private boolean isBlank(char c) {
    return c == ' ' || (!block && c == '\t');
  }

  /** The number of spaces before the first line that is not empty. */
  private static int leadingSpaces(String text, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (isBreak(text.charAt(i))) {
        start = i + 1;
      } else if (text.charAt(i) != ' ') {
        return i - start;
      }
    }
    return 0;
  }
}
