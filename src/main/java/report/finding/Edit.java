package report.finding;

/**
 * A change of a file within one line, so that no line is added or lost.
 *
 * @param span what is replaced, on one line
 * @param text what stands there instead, without line breaks
 */
public record Edit(Span span, String text) {
  /** Rejects a change over several lines. */
  public Edit {
    if (span.line() != span.endLine() || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("not a change within one line: " + span.line());
    }
  }

  /**
   * The change that takes the byte order mark away. Columns do not count the mark, so it is the
   * change that replaces nothing by nothing where the file begins.
   *
   * @param source a file that begins with the mark
   * @return the change
   */
  public static Edit withoutByteOrderMark(Source source) {
    return new Edit(Span.start(source), "");
  }

  /** Whether this takes the byte order mark away. */
  boolean takesByteOrderMark() {
    return text.isEmpty() && span.equals(Span.start(span.source()));
  }
}
