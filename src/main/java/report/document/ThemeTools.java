package report.document;

import java.util.Optional;
import report.calendar.Timing;
import report.plan.Book;
import report.plan.Origins;
import report.plan.Theme;
import report.rate.Assessor;
import report.rate.RatePrinter;

/** What the themes of a book are composed with, whichever theme it is. Threads may share it. */
final class ThemeTools {
  private final Book book;
  private final Timing asOf;
  private final Labels labels;
  private final Tallies tallies;
  private final Assessor assessor;
  private final RateMarks marks;
  private final Facts facts;
  private final Debts debts;
  private final Explainer explainer;
  private Optional<Origins> origins = Optional.empty();

  ThemeTools(Book book, Timing asOf, Labels labels, Places places) {
    RatePrinter printer = new RatePrinter(book.policy());
    this.book = book;
    this.asOf = asOf;
    this.labels = labels;
    this.tallies = new Tallies(book.rating(), book.policy(), labels, printer);
    this.assessor = new Assessor(book.rating(), book.policy(), book.year(), asOf.last());
    this.marks = new RateMarks(labels, printer);
    this.facts = new Facts(labels, printer);
    this.debts = new Debts(book.year(), labels);
    this.explainer = new Explainer(labels, printer, places, new BandText(book.rating(), labels));
  }

  /** Composes a theme of the book. */
  ThemeComposer composer(Theme theme) {
    return new ThemeComposer(theme, this);
  }

  Timing asOf() {
    return asOf;
  }

  Labels labels() {
    return labels;
  }

  Tallies tallies() {
    return tallies;
  }

  Assessor assessor() {
    return assessor;
  }

  RateMarks marks() {
    return marks;
  }

  Facts facts() {
    return facts;
  }

  Debts debts() {
    return debts;
  }

  Explainer explainer() {
    return explainer;
  }

  /** Where what is shown again stands first; looked up only when something is shown again. */
  synchronized Origins origins() {
    Origins known = origins.orElseGet(() -> new Origins(book));
    origins = Optional.of(known);
    return known;
  }
}
