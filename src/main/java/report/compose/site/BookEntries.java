package report.compose.site;

import java.util.Comparator;
import java.util.List;
import report.document.BookEntry;
import report.document.Labels;
import report.plan.Book;
import report.plan.Vision;

/** Books as a list of several shows them. */
public final class BookEntries {
  private BookEntries() {}

  /**
   * The entries of books.
   *
   * @param books the books
   * @param labels the labels, in the language of the list
   * @return an entry for each, that of the latest year first
   */
  public static List<BookEntry> of(List<Book> books, Labels labels) {
    return books.stream()
        .sorted(Comparator.comparing(Book::year).reversed())
        .map(book -> of(book, labels))
        .toList();
  }

  private static BookEntry of(Book book, Labels labels) {
    return new BookEntry(
        book.year().code(),
        labels.year(book.year()),
        book.publisher(),
        book.title(),
        labels.get("asOf", book.asOf().written()),
        book.themeIds().size(),
        book.vision().map(Vision::title).orElse(""),
        book.meetings().stream()
            .map(
                meeting ->
                    new BookEntry.Meeting(
                        meeting.id().text(),
                        labels.get("meeting.round", meeting.round())
                            + labels.get("words.gap")
                            + meeting.name(),
                        meeting.date().written()))
            .toList());
  }
}
