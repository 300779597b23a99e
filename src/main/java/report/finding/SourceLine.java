package report.finding;

import report.notation.DisplayWidth;

/** The line a span starts on, as shown in a terminal, with the position of the span in it. */
final class SourceLine {
  /** The maximum number of columns shown of a long line. */
  private static final int WIDTH = 100;

  /** Columns shown before the span on a long line. */
  private static final int BEFORE = 40;

  private static final int TAB = 4;

  private final String text;
  private final String carets;

  SourceLine(Span span) {
    String line = span.source().line(span.line());
    int from = Math.min(span.column() - 1, line.length());
    int spanEnd = span.endLine() > span.line() ? line.length() : span.endColumn() - 1;
    int start = windowStart(line, from);
    int end = Math.max(from, windowEnd(line, start));
    int to = Math.max(from, Math.min(spanEnd, end));
    String before = (start > 0 ? "…" : "") + shown(line.substring(start, from));
    String marked = shown(line.substring(from, to));
    String after = shown(line.substring(to, end)) + (end < line.length() ? "…" : "");
    this.text = (before + marked + after).stripTrailing();
    this.carets =
        " ".repeat(DisplayWidth.inTerminal(before))
            + "^".repeat(Math.max(1, DisplayWidth.inTerminal(marked)));
  }

  String text() {
    return text;
  }

  /** Spaces up to the span, and a caret under each of its columns. */
  String carets() {
    return carets;
  }

  private static String shown(String text) {
    return VisibleText.line(text.replace("\t", " ".repeat(TAB)));
  }

  private static int windowStart(String line, int from) {
    if (from < WIDTH && DisplayWidth.inTerminal(line.substring(0, from)) <= WIDTH - BEFORE) {
      return 0;
    }
    int start = from;
    int width = 0;
    while (start > 0 && width < BEFORE && from - start < WIDTH) {
      int next = line.offsetByCodePoints(start, -1);
      width += DisplayWidth.inTerminal(line.substring(next, start));
      start = next;
    }
    return start;
  }

  private static int windowEnd(String line, int start) {
    int end = start;
    int width = 0;
    while (end < line.length() && width < WIDTH && end - start < 2 * WIDTH) {
      int next = line.offsetByCodePoints(end, 1);
      width += DisplayWidth.inTerminal(line.substring(end, next));
      end = next;
    }
    return end;
  }
}
