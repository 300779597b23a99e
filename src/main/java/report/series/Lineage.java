package report.series;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.plan.Book;
import report.plan.Theme;

/** The books before a book, in which its goals are looked up. */
public final class Lineage {
  private final Book book;
  private final List<PastBook> before;

  private Lineage(Book book, List<PastBook> before) {
    this.book = book;
    this.before = before;
  }

  /**
   * The lineage of a book.
   *
   * @param book the book
   * @param all all books; those of earlier years are assessed as of their own dates
   * @return the books before it
   */
  public static Lineage of(Book book, Collection<Book> all) {
    return new Lineage(
        book,
        all.stream()
            .filter(other -> other.year().compareTo(book.year()) < 0)
            .sorted(Comparator.comparing(Book::year).reversed())
            .map(PastBook::new)
            .toList());
  }

  /**
   * Whether there is no earlier book.
   *
   * @return true if the book is the first
   */
  public boolean isFirst() {
    return before.isEmpty();
  }

  /**
   * The last book before it.
   *
   * @return that of the year before, or of an earlier year; empty for the first book
   */
  public Optional<Book> last() {
    return before.stream().findFirst().map(PastBook::book);
  }

  /**
   * The goals of one of its themes over the years.
   *
   * @param theme a theme of the book
   * @return finds each goal in the earlier books; to be used by one thread
   */
  public ThemeLineage of(Theme theme) {
    return new ThemeLineage(book, before);
  }
}
