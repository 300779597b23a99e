package report.compare;

import java.util.List;
import java.util.function.Function;
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
 */
public record BookVersion(String name, Book book, Timing asOf) {
  /** Composes the book as it is printed. */
  Document document(Labels labels) {
    return Composer.compose(book, asOf, labels, WrittenPlaces.UNKNOWN);
  }

  /** Composes one theme as it is printed. */
  Function<Theme, Document> composer(Labels labels) {
    return Composer.excerpts(book, List.of(), asOf, labels, WrittenPlaces.UNKNOWN);
  }
}
