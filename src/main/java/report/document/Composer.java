package report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.plan.Book;
import report.plan.Meeting;
import report.plan.Origins;
import report.plan.Term;
import report.plan.Theme;
import report.rate.Assessment;
import report.rate.Assessor;
import report.rate.RatePrinter;

/** Composes a book as it is printed: all that outputs share, computed once. */
public final class Composer {
  /** So many themes are composed side by side. */
  private static final int MANY = 20;

  private Composer() {}

  /**
   * How a document is composed.
   *
   * @param code its short name
   * @param numbers the numbers of its notes, which may be those of a larger book
   * @param asOf the date it is to speak for
   * @param labels the fixed words
   * @param places where goals and results stand in the plan files
   */
  private record Setting(
      String code, NoteNumbers numbers, Timing asOf, Labels labels, Places places) {
    Setting named(String other) {
      return new Setting(other, numbers, asOf, labels, places);
    }
  }

  /**
   * Composes a book that stands alone.
   *
   * @param book the book
   * @param asOf the date it is to speak for; of each theme the latest report not after it is shown
   * @param labels the fixed words, in the language of the document
   * @param places where goals and results stand in the plan files
   * @return the document
   */
  public static Document compose(Book book, Timing asOf, Labels labels, Places places) {
    return compose(book, List.of(), asOf, labels, places);
  }

  /**
   * Composes a book among others: a vision shows the goals of all books that serve it.
   *
   * @param book the book
   * @param all the books there are; all but this one speak for their own dates
   * @param asOf the date the book is to speak for
   * @param labels the fixed words, in the language of the document
   * @param places where goals and results stand in the plan files
   * @return the document
   */
  public static Document compose(
      Book book, List<Book> all, Timing asOf, Labels labels, Places places) {
    Setting setting =
        new Setting(book.year().code(), new NoteNumbers(book, asOf), asOf, labels, places);
    return compose(
        book,
        setting,
        new MatrixComposer(book, labels).over(all, asOf),
        book.meetings().stream().map(meeting -> pack(book, meeting, setting)).toList());
  }

  /** A meeting and its papers. */
  private static Pack pack(Book book, Meeting meeting, Setting whole) {
    Book before = book.before(meeting);
    Setting setting = whole.named(whole.code() + "-" + meeting.id());
    ProsePieces prose = new ProsePieces(new Runs(whole.numbers()));
    return new Pack(
        new MeetingComposer(before, whole.labels(), prose).part(meeting),
        compose(before, setting, Optional.empty(), List.of()));
  }

  /**
   * Composes themes of a book, each on its own. Their notes keep the numbers they have in the book,
   * which are counted once for all of them.
   *
   * @param book the book
   * @param asOf the date they are to speak for, as for the whole book
   * @param labels the fixed words, in the language of the documents
   * @param places where goals and results stand in the plan files
   * @return composes a theme of the book, in any thread; the code of its document is that of the
   *     book, a hyphen and the id of the theme
   */
  public static Function<Theme, Document> excerpts(
      Book book, Timing asOf, Labels labels, Places places) {
    NoteNumbers numbers = new NoteNumbers(book, asOf);
    return theme ->
        compose(
            book.only(theme),
            new Setting(code(book, theme), numbers, asOf, labels, places),
            Optional.empty(),
            List.of());
  }

  /**
   * The code of the document of one theme.
   *
   * @param book the book
   * @param theme a theme of the book
   * @return that of the book, a hyphen and the id of the theme: R1-theme-3
   */
  public static String code(Book book, Theme theme) {
    return book.year().code() + "-" + theme.id();
  }

  private static Document compose(
      Book book, Setting setting, Optional<MatrixPart> matrix, List<Pack> packs) {
    Timing asOf = setting.asOf();
    Labels labels = setting.labels();
    NoteNumbers numbers = setting.numbers();
    ProsePieces prose = new ProsePieces(new Runs(numbers));
    RatePrinter printer = new RatePrinter(book.policy());
    Tallies tallies = new Tallies(book.rating(), book.policy(), labels, printer);
    Assessor assessor = new Assessor(book.rating(), book.policy(), book.year(), asOf.last());
    RateMarks marks = new RateMarks(labels, printer);
    Origins origins = new Origins(book);
    List<ThemeComposer> themes =
        each(book.themes())
            .map(
                theme ->
                    new ThemeComposer(
                        theme, asOf, labels, prose, marks, tallies, assessor, origins))
            .toList();
    Facts rows = new Facts(labels, printer);
    List<Fact> facts = each(themes).flatMap(theme -> theme.facts(rows).stream()).toList();
    List<Assessment> all = themes.stream().flatMap(t -> t.assessments().stream()).toList();
    Explainer explainer =
        new Explainer(labels, printer, setting.places(), new BandText(book.rating(), labels));
    List<Note> notes = notes(book, numbers, asOf, prose);
    return new Document(
        setting.code(),
        book.year().label(),
        book.publisher(),
        book.title(),
        labels.get("asOf", asOf.written()),
        each(themes).map(ThemeComposer::part).toList(),
        notes,
        facts,
        tallies.of(all),
        departments(themes, tallies),
        owed(themes, new Debts(book.year(), labels)),
        legend(book, facts, notes, labels),
        each(themes).flatMap(theme -> theme.explanations(explainer).stream()).toList(),
        book.vision().map(vision -> new VisionComposer(vision, labels, numbers).part()),
        matrix,
        packs,
        labels);
  }

  /** In their order; on all processors where there are enough for that to be worth the threads. */
  private static <T> Stream<T> each(List<T> all) {
    return all.size() < MANY ? all.stream() : all.parallelStream();
  }

  /** Without themes there are no symbols to explain. */
  private static List<LegendEntry> legend(
      Book book, List<Fact> facts, List<Note> notes, Labels labels) {
    return book.themes().isEmpty()
        ? List.of()
        : new Legend(labels).of(book.rating(), book.policy(), facts, !notes.isEmpty());
  }

  private static List<DepartmentPart> departments(List<ThemeComposer> themes, Tallies tallies) {
    Map<String, List<Assessment>> assessments = new LinkedHashMap<>();
    themes.forEach(
        theme ->
            assessments
                .computeIfAbsent(theme.department(), name -> new ArrayList<>())
                .addAll(theme.assessments()));
    return assessments.entrySet().stream()
        .map(entry -> new DepartmentPart(entry.getKey(), tallies.of(entry.getValue())))
        .toList();
  }

  private static List<Owed> owed(List<ThemeComposer> themes, Debts debts) {
    return themes.stream()
        .flatMap(theme -> theme.owed(debts).stream())
        .sorted(Comparator.comparing(Owed::due))
        .toList();
  }

  /** The terms that the book's own themes mark; its numbers may be those of a larger book. */
  private static List<Note> notes(Book book, NoteNumbers numbers, Timing asOf, ProsePieces prose) {
    return new NoteNumbers(book, asOf)
        .terms().stream()
            .map(id -> note(book.term(id).orElseThrow(), numbers, prose))
            .sorted(Comparator.comparingInt(Note::number))
            .toList();
  }

  private static Note note(Term term, NoteNumbers numbers, ProsePieces prose) {
    String id = term.id().text();
    return new Note(numbers.of(id), id, term.name(), prose.of(term.definition(), Column.NOTE));
  }
}
