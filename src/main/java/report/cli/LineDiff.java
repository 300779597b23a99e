package report.cli;

import java.util.ArrayList;
import java.util.List;
import report.finding.Paint;
import report.finding.VisibleText;

/**
 * The difference of two texts of as many lines, as {@code diff -u} prints it. Fixes change lines
 * and neither add nor take away any.
 */
final class LineDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final Paint paint;

  private LineDiff(String before, String after, Paint paint) {
    this.before = lines(before);
    this.after = lines(after);
    this.paint = paint;
  }

  /**
   * Compares.
   *
   * @param path the file, for the head
   * @param before its text
   * @param after a text of as many lines
   * @param paint the colours
   * @return lines, each ended with a line feed; empty if nothing differs
   */
  static String of(String path, String before, String after, Paint paint) {
    LineDiff diff = new LineDiff(before, after, paint);
    String hunks = diff.hunks();
    return hunks.isEmpty()
        ? ""
        : paint.place("--- " + VisibleText.line(path))
            + "\n"
            + paint.place("+++ " + VisibleText.line(path))
            + "\n"
            + hunks;
  }

  private String hunks() {
    StringBuilder out = new StringBuilder();
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changed.add(i);
      }
    }
    int next = 0;
    while (next < changed.size()) {
      int first = next;
      while (next + 1 < changed.size()
          && changed.get(next + 1) - changed.get(next) <= 2 * CONTEXT) {
        next++;
      }
      hunk(changed.get(first), changed.get(next), out);
      next++;
    }
    return out.toString();
  }

  private void hunk(int first, int last, StringBuilder out) {
    int from = Math.max(0, first - CONTEXT);
    int to = Math.min(before.size() - 1, last + CONTEXT);
    String range = (from + 1) + "," + (to - from + 1);
    out.append(paint.margin("@@ -" + range + " +" + range + " @@")).append('\n');
    int i = from;
    while (i <= to) {
      if (before.get(i).equals(after.get(i))) {
        out.append(' ').append(line(before.get(i), ""));
        i++;
      } else {
        int end = i;
        while (end <= to && !before.get(end).equals(after.get(end))) {
          end++;
        }
        before.subList(i, end).forEach(line -> out.append(paint.removed(line(line, "-"))));
        after.subList(i, end).forEach(line -> out.append(paint.added(line(line, "+"))));
        i = end;
      }
    }
  }

  private static String line(String line, String sign) {
    String end = line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
    String text = VisibleText.lines(line.substring(0, line.length() - end.length()));
    return sign + text + (end.isEmpty() ? "\n\\ No newline at end of file\n" : end);
  }

  /** Lines with their line feeds. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }
}
