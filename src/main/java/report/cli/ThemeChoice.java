package report.cli;

import java.util.List;
import java.util.Optional;
import report.notation.HalfWidth;
import report.plan.Book;
import report.plan.Theme;
import report.project.UsageFault;

/**
 * The theme requested by the user.
 *
 * @param written an id or a number
 */
record ThemeChoice(String written) {
  /** The theme in a book. */
  Optional<Theme> in(Book book) {
    String name = HalfWidth.of(written);
    return book.themes().stream()
        .filter(
            theme -> theme.id().text().equals(name) || String.valueOf(theme.number()).equals(name))
        .findFirst();
  }

  /** The usage error for a theme that no book contains. */
  UsageFault fault(List<Book> books) {
    return UsageFault.unknown(
        "fault.theme",
        written,
        books.stream()
            .flatMap(book -> book.themes().stream())
            .map(theme -> theme.id().text())
            .distinct()
            .toList());
  }

  /**
   * The theme of each of some books as the only one of it.
   *
   * @throws UsageFault if a book does not have it
   */
  List<Book> excerpts(List<Book> books) {
    List<Book> excerpts =
        books.stream().flatMap(book -> in(book).map(book::only).stream()).toList();
    if (excerpts.size() < books.size()) {
      throw fault(books);
    }
    return excerpts;
  }
}
