package report.read.tree;

import org.jspecify.annotations.Nullable;
import report.finding.Span;

/**
 * Where the characters of a value stand in its file. The two differ by indentation, folded lines,
 * quotes and escapes.
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
   * @param to the offset behind it
   * @param text the value that was read there
   * @param inFlow whether it stands inside brackets
   */
  ScalarPlaces(SourceText source, int from, int to, String text, boolean inFlow) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.text = text;
    this.inFlow = inFlow;
  }

  /** Whether the value stands inside brackets, where commas part values. */
  boolean isInFlow() {
    return inFlow;
  }

  /** Where a part of the value stands. */
  Span span(int first, int behind) {
    if (offsets == null) {
      offsets = new ScalarAligner(source.text(), from, to).align(text);
    }
    int start = offsets[Math.min(first, text.length())];
    int end = behind > first ? offsets[Math.min(behind, text.length()) - 1] + 1 : start;
    return source.span(start, end);
  }
}
