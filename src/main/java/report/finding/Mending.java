package report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the fixes of findings into the text of their file. Line ends and all else stay. */
public final class Mending {
  private Mending() {}

  /**
   * The findings whose fixes can be made at once: of fixes that touch each other, the first.
   *
   * @param findings findings of any files, by place
   * @return those with a fix that leave each other's text alone
   */
  public static List<Finding> together(List<Finding> findings) {
    List<Finding> chosen = new ArrayList<>();
    List<Edit> taken = new ArrayList<>();
    for (Finding finding : findings) {
      boolean free =
          finding.fix().stream().noneMatch(edit -> taken.stream().anyMatch(t -> touch(edit, t)));
      if (!finding.fix().isEmpty() && free) {
        chosen.add(finding);
        taken.addAll(finding.fix());
      }
    }
    return chosen;
  }

  /**
   * A text with changes made.
   *
   * @param text the text of a file, with or without byte order mark, with any line ends
   * @param edits changes of that file that do not touch each other
   * @return the text after them
   */
  public static String apply(String text, List<Edit> edits) {
    List<Integer> starts = lineStarts(text);
    StringBuilder changed = new StringBuilder();
    int kept = edits.stream().anyMatch(Edit::takesByteOrderMark) ? starts.get(0) : 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparing(Edit::span)).toList()) {
      int line = starts.get(edit.span().line() - 1);
      changed.append(text, kept, line + edit.span().column() - 1).append(edit.text());
      kept = line + edit.span().endColumn() - 1;
    }
    return changed.append(text, kept, text.length()).toString();
  }

  private static boolean touch(Edit a, Edit b) {
    return a.span().source().path().equals(b.span().source().path())
        && a.span().line() == b.span().line()
        && a.span().column() <= b.span().endColumn()
        && b.span().column() <= a.span().endColumn();
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
