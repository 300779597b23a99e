package report.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Chapter;
import report.document.Document;
import report.document.EditionLinks;
import report.document.Labels;
import report.document.LegendEntry;
import report.document.MatrixPart;
import report.document.MeetingPapers;
import report.document.Note;
import report.document.Overview;
import report.document.ThemeHead;
import report.output.OrderedParallel;
import report.plan.Book;
import report.plan.Term;
import report.plan.Theme;
import report.site.LocalGovernmentCode;

/**
 * The themes of a book, being composed. What they need to know of each other is collected in one
 * pass; each is composed on demand, and not kept. Thread-safe.
 */
final class BookThemes {
  /** The number of themes that are composed in parallel. */
  private static final int MANY = 20;

  private static final Comparator<Note> BY_NUMBER = Comparator.comparingInt(Note::number);

  private final String code;
  private final Book book;
  private final ThemeTools tools;
  private final OverviewBuilder survey;
  private final NoteNumbers own;
  private final NoteNumbers numbers;
  private final BookPlaces places;
  private final ProsePieces prose;
  private final MoneyText money;

  /**
   * The result of a pass through themes.
   *
   * @param code the short name of the document
   * @param book the book of the themes
   * @param tools their composer
   * @param survey the collected data
   * @param larger the larger book whose numbers of notes and unit of money it has
   */
  private BookThemes(
      String code,
      Book book,
      ThemeTools tools,
      OverviewBuilder survey,
      Optional<BookThemes> larger) {
    this.code = code;
    this.book = book;
    this.tools = tools;
    this.survey = survey;
    this.own = new NoteNumbers(book, survey.marks());
    this.numbers = larger.map(all -> all.numbers).orElse(own);
    this.money =
        larger
            .map(all -> all.money)
            .orElseGet(
                () ->
                    new MoneyText(
                        book.style().money().orElseGet(survey::commonUnit),
                        book.year(),
                        tools.labels()));
    this.places =
        new BookPlaces(survey.heads().stream().map(ThemeHead::id).collect(Collectors.toSet()), "");
    this.prose = new ProsePieces(new Runs(numbers, places), tools.labels());
  }

  /** Iterates over the themes of a book on its own. */
  static BookThemes of(Book book, ThemeTools tools) {
    String code = book.year().code();
    return new BookThemes(code, book, tools, survey(book, tools), Optional.empty());
  }

  /** Iterates over a part of this book, whose notes keep the numbers they have in this one. */
  BookThemes part(String code, Book part, ThemeTools others) {
    return new BookThemes(code, part, others, survey(part, others), Optional.of(this));
  }

  private static OverviewBuilder survey(Book book, ThemeTools tools) {
    OverviewBuilder survey = new OverviewBuilder(tools.labels());
    List<Callable<ThemeSummary>> summaries = new ArrayList<>();
    for (int i = 0; i < book.themes().size(); i++) {
      int place = i;
      summaries.add(() -> tools.composer(book.themes().get(place)).summary());
    }
    try {
      OrderedParallel.each(summaries, MANY, survey::add);
    } catch (IOException nothingIsRead) {
      throw new UncheckedIOException(nothingIsRead);
    }
    return survey;
  }

  /** Draws texts with the numbers of the notes. */
  ProsePieces prose() {
    return prose;
  }

  /** The themes with all their content. */
  List<Chapter> chapters() {
    List<Theme> themes = book.themes();
    Stream<Theme> each = themes.size() < MANY ? themes.stream() : themes.parallelStream();
    return each.map(theme -> tools.composer(theme).chapter(prose, money)).toList();
  }

  /** A theme on its own, with only the legend and notes it needs. */
  Document alone(int place) {
    Theme theme = book.themes().get(place);
    ThemeComposer composer = tools.composer(theme);
    OverviewBuilder one = new OverviewBuilder(tools.labels());
    one.add(composer.summary());
    return new BookThemes(
            Composer.code(book, theme), book.only(theme), tools, one, Optional.of(this))
        .document(List.of(composer.chapter(prose, money)));
  }

  /** The themes as a document with nothing around them. */
  Document document(List<Chapter> chapters) {
    return new Document(overview(Optional.empty(), List.of()), chapters);
  }

  /** The document without its themes, with what is shown around them. */
  Overview overview(Optional<MatrixPart> matrix, List<MeetingPapers> papers) {
    List<Note> notes = own.terms().stream().map(this::note).sorted(BY_NUMBER).toList();
    Labels labels = tools.labels();
    return new Overview(
        code,
        labels.year(book.year()),
        book.publisher(),
        book.publisherCode().map(LocalGovernmentCode::digits).orElse(""),
        book.title(),
        labels.get("asOf", tools.asOf().written()),
        survey.heads(),
        notes,
        survey.facts(),
        survey.tally(tools.tallies()),
        survey.departments(tools.tallies()),
        survey.owed(),
        survey.late(),
        legend(!notes.isEmpty()),
        book.vision().map(vision -> new VisionComposer(vision, labels, numbers, places).part()),
        matrix,
        papers,
        labels,
        MoneyTable.ofBook(survey.money(), money, labels),
        survey.trend(labels),
        List.of(),
        survey.highlights(),
        Optional.empty(),
        EditionLinks.NONE);
  }

  /** Without themes there are no symbols to explain. */
  private List<LegendEntry> legend(boolean hasNotes) {
    return book.themes().isEmpty()
        ? List.of()
        : survey.legend().entries(book.rating(), book.policy(), hasNotes);
  }

  /** The note of a term, whose number may be that of a larger book. */
  private Note note(String id) {
    Term term = book.term(id).orElseThrow();
    return new Note(numbers.of(id), id, term.name(), prose.of(term.definition(), Column.NOTE));
  }
}
