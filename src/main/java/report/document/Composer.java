package report.document;

import java.util.List;
import report.calendar.Timing;
import report.plan.Book;
import report.plan.Term;
import report.rate.Assessment;
import report.rate.Assessor;
import report.rate.RatePrinter;

/** Composes a book as it is printed: all that outputs share, computed once. */
public final class Composer {
  private Composer() {}

  /**
   * Composes a book.
   *
   * @param book the book
   * @param asOf the date it is to speak for; of each theme the latest report not after it is shown
   * @param labels the fixed words, in the language of the document
   * @param places where goals and results stand in the plan files
   * @return the document
   */
  public static Document compose(Book book, Timing asOf, Labels labels, Places places) {
    NoteNumbers numbers = new NoteNumbers(book, asOf);
    ProsePieces prose = new ProsePieces(new Runs(numbers));
    RatePrinter printer = new RatePrinter(book.policy());
    Tallies tallies = new Tallies(book.rating(), book.policy(), labels, printer);
    Assessor assessor = new Assessor(book.rating(), book.policy(), book.year(), asOf.last());
    RateMarks marks = new RateMarks(labels, printer);
    List<ThemeComposer> themes =
        book.themes().stream()
            .map(theme -> new ThemeComposer(theme, asOf, labels, prose, marks, tallies, assessor))
            .toList();
    Facts rows = new Facts(labels, printer);
    List<Fact> facts = themes.stream().flatMap(theme -> theme.facts(rows).stream()).toList();
    List<Assessment> all = themes.stream().flatMap(t -> t.assessments().stream()).toList();
    Explainer explainer =
        new Explainer(labels, printer, places, new BandText(book.rating(), labels));
    return new Document(
        book.year().code(),
        book.year().label(),
        book.publisher(),
        book.title(),
        labels.get("asOf", asOf.written()),
        themes.stream().map(ThemeComposer::part).toList(),
        notes(book, numbers, prose),
        facts,
        tallies.of(all),
        new Legend(labels).of(book.rating(), book.policy(), facts, !numbers.terms().isEmpty()),
        themes.stream().flatMap(theme -> theme.explanations(explainer).stream()).toList(),
        labels);
  }

  private static List<Note> notes(Book book, NoteNumbers numbers, ProsePieces prose) {
    return numbers.terms().stream()
        .map(
            id -> {
              Term term = book.term(id).orElseThrow();
              return new Note(
                  numbers.of(id), id, term.name(), prose.of(term.definition(), Column.NOTE));
            })
        .toList();
  }
}
