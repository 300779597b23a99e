package report.read.tree;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;

/**
 * Characters that are not allowed in XML files, so that neither workbook nor page could show them;
 * and the trace of a damaged character.
 */
public final class Unreadable {
  private static final char REPLACEMENT = '\uFFFD';

  /** Vertical tab, form feed, next line, and the mark of a damaged character. */
  private static final String MEANINGFUL = "\u000B\u000C\u0085\uFFFD";

  private final StringBuilder readable = new StringBuilder();
  private final NavigableSet<Integer> offsets = new TreeSet<>();

  /** Looks for such characters in a file and reports the first of each line. */
  Unreadable(SourceText source, Findings findings) {
    int reportedLine = -1;
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      boolean unreadable = isUnreadable(text, i);
      readable.append(unreadable ? REPLACEMENT : text.charAt(i));
      if (unreadable) {
        offsets.add(i);
        int line = source.line(i);
        if (line != reportedLine) {
          findings.add(finding(source, i));
        }
        reportedLine = line;
      }
    }
  }

  /** The text with a mark in place of each such character. */
  String readable() {
    return readable.toString();
  }

  /** Their locations. */
  NavigableSet<Integer> offsets() {
    return offsets;
  }

  /**
   * Whether a text contains such a character.
   *
   * @param text any text
   * @return true if it does
   */
  public static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnreadable(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** A text without such characters. */
  static String without(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isUnreadable(text, i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static Finding finding(SourceText source, int at) {
    char c = source.text().charAt(at);
    String sentence = c == REPLACEMENT ? "T004.damaged" : "T004";
    return Finding.of(
            Rule.CONTROL_CHARACTER,
            source.span(at, at + 1),
            "U+" + HexFormat.of().withUpperCase().toHexDigits(c))
        .withMessage(sentence)
        .withFix(removal(source, source.line(at)));
  }

  /**
   * Removes all such characters from a line. Those that break lines in other programs, and the
   * trace of a lost character, stand for something that only a person can determine.
   */
  private static List<Edit> removal(SourceText source, int line) {
    int start = source.lineStart(line);
    String text = source.source().line(line + 1);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isUnreadable(text, i)) {
        if (MEANINGFUL.indexOf(text.charAt(i)) >= 0 || Character.isSurrogate(text.charAt(i))) {
          return List.of();
        }
        edits.add(new Edit(source.span(start + i, start + i + 1), ""));
      }
    }
    return edits;
  }

  private static boolean isUnreadable(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      return !(at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1)))
          && !(at > 0 && Character.isSurrogatePair(text.charAt(at - 1), c));
    }
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return control || (c >= 0x7F && c <= 0x9F) || c >= REPLACEMENT;
  }
}
