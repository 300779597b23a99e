package report.read.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import report.read.tree.ScalarNode;

/**
 * The lines of paragraphs as written in the file, even if YAML joined them before CommonMark could
 * see them.
 */
final class SourceLines {
  private static final String BLANKS = " \t\u3000\u00A0";

  private final String text;
  private final List<Integer> starts;

  /**
   * A line of a paragraph.
   *
   * @param at the offset of its first letter in the text
   * @param text the line without the spaces around it
   * @param isBroken whether the previous line ends with a line break that is kept
   */
  record Line(int at, String text, boolean isBroken) {}

  SourceLines(ScalarNode written) {
    this.text = written.text();
    this.starts = written.lineStarts();
  }

  /** The lines of a paragraph; a blank one is empty. */
  List<Line> of(Node paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    if (spans.isEmpty()) {
      return List.of();
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return between(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }

  /** The lines of the whole text. */
  List<Line> all() {
    return between(0, text.length());
  }

  private List<Line> between(int begin, int end) {
    int next = firstBehind(begin);
    List<Line> lines = new ArrayList<>();
    int from = begin;
    while (from < end) {
      int to = next < starts.size() ? Math.min(starts.get(next), end) : end;
      lines.add(line(from, to));
      from = to;
      next++;
    }
    return lines;
  }

  private Line line(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && BLANKS.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && (BLANKS + "\r\n").indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String before = text.substring(Math.max(0, from - 3), from);
    return new Line(
        begin, text.substring(begin, end), before.endsWith("\\\n") || before.endsWith("  \n"));
  }

  private int firstBehind(int offset) {
    int found = Collections.binarySearch(starts, offset + 1);
    return found >= 0 ? found : -found - 1;
  }
}
