package report.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.finding.Findings;
import report.plan.Book;
import report.plan.Theme;
import report.seal.Seal;

/**
 * Checks books, including the readable parts of drafts with errors.
 *
 * <p>The findings depend on how much of the year has passed: a plan in April has no results, and
 * that is fine.
 */
public final class BookCheck {
  private final List<Book> books;
  private final Places places;
  private final Consequences consequences;
  private final Map<FiscalYear, Seal> seals;
  private final Map<FiscalYear, Seal> published;

  /**
   * Creates a check of the books in a plans folder.
   *
   * @param books all of them, including drafts: some problems only show in comparison with another
   *     year
   * @param places the locations of their parts
   * @param consequences decides which findings about drafts to suppress
   * @param seals what was approved of them
   * @param published what was published of them
   */
  public BookCheck(
      List<Book> books,
      Places places,
      Consequences consequences,
      Map<FiscalYear, Seal> seals,
      Map<FiscalYear, Seal> published) {
    this.books = List.copyOf(books);
    this.places = places;
    this.consequences = consequences;
    this.seals = seals;
    this.published = published;
  }

  /**
   * Checks one book in a single pass through its themes, which may be created again for this.
   *
   * @param book one of the books
   * @param findings receives the findings, by location
   */
  public void check(Book book, Findings findings) {
    Notice notice = new Notice(places);
    boolean isDated = places.of(book).isPresent();
    Optional<Book> last = before(book);
    ReportsCheck reports = new ReportsCheck(book, notice);
    GoalsCheck goals = new GoalsCheck(book, notice);
    ResultsCheck results = new ResultsCheck(book, notice);
    ProspectsCheck prospects = new ProspectsCheck(book, notice);
    Optional<YearsCheck> years = last.map(before -> new YearsCheck(before, book, notice));
    OriginsCheck origins = new OriginsCheck(books, notice);
    MoneyCheck money = new MoneyCheck(notice);
    RepostCheck reposts = new RepostCheck(book, notice);
    GlossaryCheck glossary = new GlossaryCheck(book, notice);
    LinkCheck links = new LinkCheck(book, notice);
    Optional<SealCheck> seal =
        Optional.ofNullable(seals.get(book.year())).map(of -> new SealCheck(of, book, notice));
    Optional<PublishedCheck> publication =
        Optional.ofNullable(published.get(book.year()))
            .map(of -> new PublishedCheck(of, book, notice));
    reports.check();
    for (Theme theme : book.themes()) {
      reports.check(theme);
      goals.check(theme);
      money.check(theme);
      results.check(theme);
      prospects.check(theme);
      years.ifPresent(check -> check.check(theme));
      origins.note(theme);
      seal.ifPresent(check -> check.check(theme));
      publication.ifPresent(check -> check.check(theme));
      reposts.note(theme);
      glossary.note(theme);
      links.note(theme);
    }
    seal.ifPresent(SealCheck::finish);
    results.finish();
    years.ifPresent(YearsCheck::finish);
    origins.finish();
    reposts.finish();
    glossary.finish();
    links.finish();
    findings.addAll(
        notice.found().stream()
            .filter(finding -> !consequences.mayHold(finding, book.year(), isDated))
            .toList());
  }

  /** The book of the previous year, if there is one. */
  private Optional<Book> before(Book book) {
    return books.stream()
        .filter(other -> other.year().start() == book.year().start() - 1)
        .max(Comparator.comparing(Book::year));
  }
}
