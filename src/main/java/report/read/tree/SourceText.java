package report.read.tree;

import java.util.Arrays;
import report.finding.FileLines;
import report.finding.Source;
import report.finding.Span;

/** The text of a file, in which offsets can be converted to lines and columns. */
public final class SourceText {
  private final Source source;
  private final String text;
  private final int[] lineStarts;

  /**
   * The text of a file.
   *
   * @param path the path to print
   * @param text the content of the file, without byte order mark
   */
  public SourceText(String path, String text) {
    FileLines lines = new FileLines(text);
    this.source = new Source(path, lines);
    this.text = text;
    this.lineStarts = lines.starts();
  }

  /** The text of a file that was read before, which stays the same source. */
  SourceText(Source source, FileLines lines) {
    this.source = source;
    this.text = lines.text();
    this.lineStarts = lines.starts();
  }

  /**
   * The file.
   *
   * @return the file with its lines
   */
  public Source source() {
    return source;
  }

  /**
   * The whole text.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * The stretch between two offsets.
   *
   * @param from the offset of its first character
   * @param to the offset after its last character
   * @return the stretch
   */
  public Span span(int from, int to) {
    int line = line(from);
    int endLine = line(Math.max(from, to));
    return new Span(
        source,
        line + 1,
        from - lineStarts[line] + 1,
        endLine + 1,
        Math.max(from, to) - lineStarts[endLine] + 1);
  }

  /**
   * The line of an offset.
   *
   * @param offset an offset of the text
   * @return its index, from 0
   */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Where a line starts, of an index from 0. */
  int lineStart(int line) {
    return lineStarts[line];
  }

  /** How many lines there are. */
  int lineCount() {
    return lineStarts.length;
  }
}
