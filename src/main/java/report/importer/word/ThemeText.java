package report.importer.word;

import java.util.List;
import java.util.Optional;
import report.finding.CellLocation;
import report.finding.Source;
import report.finding.Span;

/**
 * The texts of a theme as a document has them.
 *
 * @param path the path to print of the document
 * @param number the number of the theme
 * @param title its title
 * @param department the department above it
 * @param direction the lines of めざす方向
 * @param asOf the as-of date in the heads of progress
 * @param parts its initiatives
 */
record ThemeText(
    String path,
    Optional<Integer> number,
    Optional<String> title,
    Optional<String> department,
    List<Line> direction,
    Optional<String> asOf,
    List<Part> parts) {
  /** Copies the lists. */
  ThemeText {
    direction = List.copyOf(direction);
    parts = List.copyOf(parts);
  }

  /**
   * A line.
   *
   * @param text its text, without blanks around it
   * @param isItem whether Word puts a bullet or a number before it
   * @param table the number of its table, from 1; 0 outside tables
   * @param row its row
   * @param column its column
   */
  record Line(String text, boolean isItem, int table, int row, int column) {
    /** Its place in the document: 表2!C3. */
    Span span(String path) {
      Source source = Source.withoutText(path);
      return table == 0
          ? Span.start(source)
          : Span.start(
              new Source(
                  path,
                  List.of(text),
                  Optional.of(new CellLocation(table, "表" + table, row, column))));
    }

    /** The comment behind what was read there. */
    String comment() {
      return table == 0 ? "" : "  # 表" + table + "!" + CellLocation.letters(column) + row;
    }
  }

  /**
   * An initiative.
   *
   * @param title its title
   * @param actions the lines of 取組
   * @param goals the lines of 目標
   * @param progress the lines of 進捗状況
   */
  record Part(Optional<Line> title, List<Line> actions, List<Line> goals, List<Line> progress) {
    /** Copies the lists. */
    Part {
      actions = List.copyOf(actions);
      goals = List.copyOf(goals);
      progress = List.copyOf(progress);
    }
  }
}
