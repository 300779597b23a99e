package report.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import report.finding.Edit;
import report.finding.FileLines;

/** Makes edits in the text of a file. Line ends and all else stay. */
public final class TextEdits {
  private TextEdits() {}

  /**
   * A text with changes made.
   *
   * @param text the text of a file, with or without byte order mark, with any line ends
   * @param edits changes of that file that do not overlap
   * @return the text after them
   */
  public static String apply(String text, List<Edit> edits) {
    List<Integer> starts = lineStarts(text);
    String lineEnd = lineEnd(text);
    StringBuilder changed = new StringBuilder();
    int kept = edits.stream().anyMatch(Edit::takesByteOrderMark) ? starts.get(0) : 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparing(Edit::span)).toList()) {
      int line = starts.get(edit.span().line() - 1);
      changed.append(text, kept, line + edit.span().column() - 1);
      changed.append(edit.text().replace("\n", lineEnd));
      kept = starts.get(edit.span().endLine() - 1) + edit.span().endColumn() - 1;
    }
    return changed.append(text, kept, text.length()).toString();
  }

  /** How the first line of a text ends; as on most machines if it has but one. */
  private static String lineEnd(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end == text.length()
        ? "\n"
        : text.substring(end, end + FileLines.breakLength(text, end));
  }

  /** Where lines start; columns do not count a byte order mark. */
  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(text.startsWith("\uFEFF") ? 1 : 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !pair) {
        starts.add(i + 1);
      }
    }
    return starts;
  }
}
