package report.compose;

import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.compose.prospect.ProspectComposer;
import report.document.Labels;
import report.plan.Book;
import report.plan.RepostIndex;
import report.plan.Theme;
import report.plan.WrittenPlaces;
import report.prospect.Prospects;
import report.rate.Assessor;
import report.rate.RatePrinter;
import report.series.Lineage;

/** What is shared by all themes of a book for composing. Thread-safe. */
final class ThemeTools {
  private final Book book;
  private final Timing asOf;
  private final Labels labels;
  private final Tallies tallies;
  private final Assessor assessor;
  private final RateMarks marks;
  private final FigurePrinter figures;
  private final FactsComposer facts;
  private final OutstandingResults outstanding;
  private final Explainer explainer;
  private final Lineage lineage;
  private Optional<RepostIndex> origins = Optional.empty();

  ThemeTools(Book book, Timing asOf, Labels labels, WrittenPlaces places, Lineage lineage) {
    RatePrinter printer = new RatePrinter(book.policy(), labels.rateSigns());
    this.book = book;
    this.lineage = lineage;
    this.asOf = asOf;
    this.labels = labels;
    this.tallies = new Tallies(book.rating(), book.policy(), labels, printer);
    this.assessor = new Assessor(book.rating(), book.policy(), book.year(), asOf.last());
    this.figures = new FigurePrinter(book.style());
    this.marks = new RateMarks(labels, printer, figures);
    this.facts = new FactsComposer(labels, printer, figures);
    this.outstanding = new OutstandingResults(book.year(), labels);
    this.explainer =
        new Explainer(labels, printer, marks, places, new BandText(book.rating(), labels));
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

  FigurePrinter figures() {
    return figures;
  }

  FactsComposer facts() {
    return facts;
  }

  OutstandingResults outstanding() {
    return outstanding;
  }

  /** What is said of final targets; empty if the book does not say it. */
  Optional<ProspectComposer> prospects() {
    return book.prospects().map(of -> new ProspectComposer(of, asOf.last(), labels));
  }

  /** The words for it, from best to worst. */
  List<String> prospectWords() {
    return book.prospects().map(Prospects::symbols).orElse(List.of());
  }

  /** The books before this one. */
  Lineage lineage() {
    return lineage;
  }

  Explainer explainer() {
    return explainer;
  }

  /** The originals of reposts; determined on demand. */
  synchronized RepostIndex origins() {
    RepostIndex known = origins.orElseGet(() -> new RepostIndex(book));
    origins = Optional.of(known);
    return known;
  }
}
