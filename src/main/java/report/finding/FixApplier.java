package report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Puts the fixes of findings into the text of their file. Line ends and all else stay. */
public final class FixApplier {
  private FixApplier() {}

  /**
   * The findings whose fixes can be made at once: of fixes that touch each other, the first.
   *
   * @param findings findings of any files, by place
   * @return those with a fix that leave each other's text alone
   */
  public static List<Finding> together(List<Finding> findings) {
    List<Finding> chosen = new ArrayList<>();
    NavigableSet<Span> taken = new TreeSet<>();
    for (Finding finding : findings) {
      List<Span> wanted = finding.fix().stream().map(Edit::span).toList();
      if (!wanted.isEmpty() && wanted.stream().noneMatch(span -> touches(span, taken))) {
        chosen.add(finding);
        taken.addAll(wanted);
      }
    }
    return chosen;
  }

  /** What is taken does not overlap: only the nearest on either side can touch. */
  private static boolean touches(Span span, NavigableSet<Span> taken) {
    Span before = taken.floor(span);
    Span after = taken.ceiling(span);
    return (before != null && touch(before, span)) || (after != null && touch(span, after));
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

  private static boolean touch(Span first, Span second) {
    return first.source().path().equals(second.source().path())
        && (first.endLine() > second.line()
            || (first.endLine() == second.line() && first.endColumn() >= second.column()));
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
