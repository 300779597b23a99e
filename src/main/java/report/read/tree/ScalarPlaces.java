package report.read.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import report.finding.Span;

/**
 * The locations of the characters of a value in its file. The two differ because of indentation,
 * folded lines, quotes and escapes.
 */
public final class ScalarPlaces {
  private final SourceText source;
  private final int from;
  private final int to;
  private final String text;
  private final boolean inFlow;
  private int @Nullable [] offsets;

  /**
   * Places of a value.
   *
   * @param source the file
   * @param from the offset of the value, quotes and block indicator included
   * @param to the offset after it
   * @param text the value that was read there
   * @param inFlow whether it is inside brackets
   */
  ScalarPlaces(SourceText source, int from, int to, String text, boolean inFlow) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.text = text;
    this.inFlow = inFlow;
  }

  /** Whether the value is inside brackets, where commas separate values. */
  boolean isInFlow() {
    return inFlow;
  }

  /** Whether the value is written as a block, below {@code |} or {@code >}. */
  private boolean isBlock() {
    return from < to && "|>".indexOf(source.text().charAt(from)) >= 0;
  }

  /** The lines of the file that the value is on. */
  WrittenLines lines(Span span) {
    return isBlock() ? BlockLines.of(source, from, span.endLine()) : FlowLines.of(source, span);
  }

  /** Where in the value a line of the file begins, but for the first. */
  List<Integer> lineStarts() {
    boolean kept = from < to && source.text().charAt(from) == '|';
    int[] places = kept ? new int[0] : offsets();
    List<Integer> starts = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      if (kept ? text.charAt(i - 1) == '\n' : source.line(places[i]) > source.line(places[i - 1])) {
        starts.add(i);
      }
    }
    return starts;
  }

  private int[] offsets() {
    if (offsets == null) {
      offsets = new ScalarAligner(source.text(), from, to).align(text);
    }
    return offsets;
  }

  /** The location of a part of the value. */
  Span span(int first, int behind) {
    int[] offsets = offsets();
    int start = offsets[Math.min(first, text.length())];
    int end = behind > first ? offsets[Math.min(behind, text.length()) - 1] + 1 : start;
    return source.span(start, end);
  }
}
