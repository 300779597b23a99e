package report.compare;

import java.util.List;
import report.calendar.Timing;
import report.compose.Composer;
import report.document.Document;
import report.document.Labels;
import report.plan.Book;
import report.plan.Theme;
import report.plan.WrittenPlaces;

/**
 * One of two versions of a book that are compared.
 *
 * @param name how it is named: R1, main~20, R1.9月末
 * @param book the book
 * @param asOf the date of its progress
 * @param earlier the books of the years before, if it says whether final targets will be reached:
 *     that follows from them, and nothing else does
 */
public record BookVersion(String name, Book book, Timing asOf, List<Book> earlier) {
  /** Keeps only the books that are needed. */
  public BookVersion {
    earlier =
        book.prospects().isEmpty()
            ? List.of()
            : earlier.stream().filter(other -> other.year().compareTo(book.year()) < 0).toList();
  }

  /**
   * A version with the date of its book.
   *
   * @param name how it is named
   * @param book the book
   * @param all all books of that version
   * @return the version
   */
  public static BookVersion of(String name, Book book, List<Book> all) {
    return new BookVersion(name, book, book.asOf(), all);
  }

  /**
   * The same version under a name.
   *
   * @param other how it is named
   * @return the version
   */
  public BookVersion named(String other) {
    return new BookVersion(other, book, asOf, earlier);
  }

  /** Composes the book as it is printed. */
  Document document(Labels labels) {
    return Composer.compose(book, asOf, labels, WrittenPlaces.UNKNOWN);
  }

  /** Composes a theme as if there were no others: its figures do not depend on them. */
  Document document(Theme theme, Labels labels) {
    return Composer.compose(book.only(theme), earlier, asOf, labels, WrittenPlaces.UNKNOWN);
  }
}
