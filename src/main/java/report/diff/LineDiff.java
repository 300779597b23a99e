package report.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import report.finding.Paint;
import report.finding.VisibleText;

/** The difference of two texts, as {@code diff -u} prints it. */
public final class LineDiff {
  private static final int CONTEXT = 3;

  /** The lines that name the file. */
  private static final int HEADS = 2;

  private LineDiff() {}

  /**
   * Compares.
   *
   * @param path the file, for the head
   * @param before its text
   * @param after the new text
   * @param paint the colours
   * @return lines, each ending with a line feed; empty if nothing differs
   */
  public static String of(String path, String before, String after, Paint paint) {
    String name = VisibleText.line(path);
    List<String> lines = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            name, name, lines, DiffUtils.diff(lines, lines(after)), CONTEXT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < diff.size(); i++) {
      String line = diff.get(i);
      if (i < HEADS) {
        out.append(paint.place(line)).append('\n');
      } else if (line.startsWith("@@")) {
        out.append(paint.margin(line)).append('\n');
      } else {
        out.append(painted(ended(line), paint));
      }
    }
    return out.toString();
  }

  private static String painted(String line, Paint paint) {
    return switch (line.charAt(0)) {
      case '-' -> paint.removed(line);
      case '+' -> paint.added(line);
      default -> line;
    };
  }

  private static String ended(String line) {
    String end = line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
    String text = VisibleText.lines(line.substring(0, line.length() - end.length()));
    return text + (end.isEmpty() ? "\n\\ No newline at end of file\n" : end);
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
