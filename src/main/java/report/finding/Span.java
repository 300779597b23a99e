package report.finding;

import java.util.function.UnaryOperator;

/**
 * A stretch of a file. Columns count UTF-16 units as Java strings do.
 *
 * @param source the file
 * @param line the line it starts on, from 1
 * @param column the column it starts at, from 1
 * @param endLine the line it ends on
 * @param endColumn the column behind its last character
 */
public record Span(Source source, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {

  /** Rejects a stretch that ends before it starts. */
  public Span {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "not a stretch: " + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  /**
   * The start of a file, for what is wrong with the whole of it.
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
   * @param length how many UTF-16 units it covers
   * @return the stretch
   */
  public static Span of(Source source, int line, int column, int length) {
    return new Span(source, line, column, line, column + length);
  }

  /**
   * The same stretch of a file of another name.
   *
   * @param path gives the path to print
   * @return the stretch
   */
  public Span renamed(UnaryOperator<String> path) {
    return new Span(
        new Source(path.apply(source.path()), source.lines()), line, column, endLine, endColumn);
  }

  @Override
  public int compareTo(Span other) {
    int byPath = source.path().compareTo(other.source.path());
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
