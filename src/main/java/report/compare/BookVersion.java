package report.compare;

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

  /** Composes a theme as if there were no others: its figures do not depend on them. */
  Document document(Theme theme, Labels labels) {
    return Composer.compose(book.only(theme), asOf, labels, WrittenPlaces.UNKNOWN);
  }
}
