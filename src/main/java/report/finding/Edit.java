package report.finding;

/**
 * A change of a file.
 *
 * @param span what is replaced, on one line or several
 * @param text what stands there instead; a line feed stands for the line end of the file, whatever
 *     that is
 */
public record Edit(Span span, String text) {
  /** Rejects line ends of a certain kind, of which the file may have another. */
  public Edit {
    if (text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a carriage return in a change: " + span.line());
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
  public boolean takesByteOrderMark() {
    return text.isEmpty() && span.equals(Span.start(span.source()));
  }
}
