package report.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import report.calendar.Timing;
import report.document.ChangesPart;
import report.document.Labels;
import report.plan.Book;
import report.plan.Progress;
import report.plan.Theme;
import report.seal.Seal;

/** What changed in a book since its earlier versions that the plans have. */
public final class EarlierVersions {
  /** The goals of the largest book that is compared: nobody reads longer tables. */
  private static final int MOST_GOALS = 1000;

  private EarlierVersions() {}

  /**
   * Compares a book with what was approved and published of it, with the report before its latest
   * one, and with the book of the year before.
   *
   * @param book the book
   * @param asOf the date of its progress
   * @param all all books, of which one may be that of the year before
   * @param seals what was approved or published of the book
   * @param labels the labels, in the language of the document
   * @return a comparison for each earlier version from which anything differs; none of a large book
   */
  public static List<ChangesPart> of(
      Book book, Timing asOf, List<Book> all, List<Seal> seals, Labels labels) {
    List<Comparison> found = new ArrayList<>();
    if (goals(book) > MOST_GOALS) {
      return List.of();
    }
    BookVersion now = new BookVersion(asOf.written(), book, asOf, all);
    seals.forEach(seal -> found.add(SealComparer.of(seal, book, all, labels)));
    earlierReport(book, asOf)
        .map(date -> new BookVersion(date.written(), book, date, all))
        .ifPresent(before -> found.add(Comparer.of(before, now, labels)));
    lastYear(book, all)
        .filter(before -> goals(before) <= MOST_GOALS)
        .map(before -> BookVersion.of(before.year().code(), before, all))
        .ifPresent(
            before ->
                found.add(
                    Comparer.of(
                        before, new BookVersion(book.year().code(), book, asOf, all), labels)));
    return found.stream()
        .filter(comparison -> !comparison.changes().isEmpty())
        .map(comparison -> ChangesComposer.of(comparison, labels))
        .toList();
  }

  private static long goals(Book book) {
    return book.themes().stream()
        .flatMap(Theme::owners)
        .mapToLong(owner -> owner.goals().size())
        .sum();
  }

  /** The date of the report before the latest one. */
  private static Optional<Timing> earlierReport(Book book, Timing asOf) {
    TreeMap<LocalDate, Timing> dates = new TreeMap<>();
    book.themes().stream()
        .flatMap(theme -> theme.progress().stream())
        .map(Progress::asOf)
        .filter(date -> !date.last().isAfter(asOf.last()))
        .forEach(date -> dates.putIfAbsent(date.last(), date));
    return Optional.ofNullable(dates.lastEntry())
        .flatMap(latest -> Optional.ofNullable(dates.lowerEntry(latest.getKey())))
        .map(entry -> entry.getValue());
  }

  private static Optional<Book> lastYear(Book book, List<Book> all) {
    return all.stream()
        .filter(other -> other.year().start() == book.year().start() - 1)
        .max(Comparator.comparing(Book::year));
  }
}
