package report.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Document;
import report.sheet.layout.CellRole;

/** Writes the rows above a list: its title, and the book that it belongs to. */
final class ListTitle {
  private ListTitle() {}

  /**
   * Writes the rows.
   *
   * @param rows the list, still empty
   * @param document the book
   * @param title the title
   * @param columns the number of columns
   * @param more what else is said of the book
   * @return the number of the row that follows
   */
  static int write(ListRows rows, Document document, String title, int columns, String... more) {
    rows.words(rows.addHead(), 0, columns - 1, CellRole.TITLE, title);
    String book =
        Stream.concat(
                Stream.of(
                    document.overview().year(),
                    document.overview().title(),
                    document.overview().publisher(),
                    document.overview().asOf()),
                Stream.of(more))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("　"));
    rows.words(rows.addHead(), 0, columns - 1, CellRole.YEAR, book);
    return rows.count();
  }
}
