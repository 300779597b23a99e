package report.finding;

/**
 * A change of a file.
 *
 * @param span the range to replace, on one or several lines
 * @param text the replacement; a line feed stands for the line ending of the file
 */
public record Edit(Span span, String text) {
  /** Rejects a specific kind of line ending, because the file may use another. */
  public Edit {
    if (text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a carriage return in a change: " + span.line());
    }
  }

  /**
   * The change that removes the byte order mark. Columns do not count the mark, so it is the change
   * that replaces nothing with nothing at the start of the file.
   *
   * @param source a file with a byte order mark
   * @return the change
   */
  public static Edit withoutByteOrderMark(Source source) {
    return new Edit(Span.start(source), "");
  }

  /** Whether this takes the byte order mark away. */
  public boolean takesByteOrderMark() {
    return text.isEmpty() && span.equals(Span.start(span.source()));
  }
}
