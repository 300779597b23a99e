package report.finding;

import java.util.function.UnaryOperator;

/**
 * A range in a file. Columns count UTF-16 code units, as in Java strings.
 *
 * @param source the file
 * @param line the line it starts on, from 1
 * @param column the column it starts at, from 1
 * @param endLine the line it ends on
 * @param endColumn the column after its last character
 */
public record Span(Source source, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {

  /** Rejects a range that ends before it starts. */
  public Span {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "not a stretch: " + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  /**
   * The start of a file, for findings about the whole file.
   *
   * @param source the file
   * @return its first place
   */
  public static Span start(Source source) {
    return new Span(source, 1, 1, 1, 1);
  }

  /**
   * A stretch of one line.
   *
   * @param source the file
   * @param line the line, from 1
   * @param column the first column, from 1
   * @param length the number of UTF-16 code units
   * @return the stretch
   */
  public static Span of(Source source, int line, int column, int length) {
    return new Span(source, line, column, line, column + length);
  }

  /** The place before its first character. */
  public Span before() {
    return of(source, line, column, 0);
  }

  /** The place behind its last character. */
  public Span behind() {
    return of(source, endLine, endColumn, 0);
  }

  /**
   * The range from its start to the end of a later one.
   *
   * @param last a range of the same file
   */
  public Span to(Span last) {
    return new Span(source, line, column, last.endLine, last.endColumn);
  }

  /**
   * The same range in a file with another name.
   *
   * @param path gives the path to print
   * @return the stretch
   */
  public Span renamed(UnaryOperator<String> path) {
    return new Span(
        new Source(path.apply(source.path()), source.lines(), source.cell()),
        line,
        column,
        endLine,
        endColumn);
  }

  @Override
  public int compareTo(Span other) {
    int byFile = source.path().compareTo(other.source.path());
    int byPath = byFile != 0 ? byFile : compareCells(other);
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** What concerns a workbook as a whole comes first. */
  private int compareCells(Span other) {
    return source
        .cell()
        .map(cell -> other.source.cell().map(cell::compareTo).orElse(1))
        .orElse(other.source.cell().isPresent() ? -1 : 0);
  }
}
