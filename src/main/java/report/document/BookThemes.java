package report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import report.plan.Book;
import report.plan.Term;
import report.plan.Theme;

/**
 * The themes of a book, being composed. What they have to know of each other was gathered on one
 * way through them; each is composed when it is asked for, and not kept. Threads may share it.
 */
final class BookThemes {
  /** So many themes are composed side by side. */
  private static final int MANY = 20;

  private final Book book;
  private final ThemeTools tools;
  private final Survey survey;
  private final NoteNumbers own;
  private final NoteNumbers numbers;
  private final ProsePieces prose;

  private BookThemes(Book book, ThemeTools tools, Survey survey, Optional<NoteNumbers> larger) {
    this.book = book;
    this.tools = tools;
    this.survey = survey;
    this.own = new NoteNumbers(book, survey.marks());
    this.numbers = larger.orElse(own);
    this.prose = new ProsePieces(new Runs(numbers));
  }

  /** Goes through the themes of a book that stands alone. */
  static BookThemes of(Book book, ThemeTools tools) {
    return new BookThemes(book, tools, survey(book, tools), Optional.empty());
  }

  /** Goes through a part of this book, whose notes keep the numbers they have in this one. */
  BookThemes part(Book part, ThemeTools others) {
    return new BookThemes(part, others, survey(part, others), Optional.of(numbers));
  }

  private static Survey survey(Book book, ThemeTools tools) {
    Survey survey = new Survey(tools.labels());
    List<Callable<Glance>> glances = new ArrayList<>();
    for (int i = 0; i < book.themes().size(); i++) {
      int place = i;
      glances.add(() -> tools.composer(book.themes().get(place)).glance());
    }
    try {
      SideBySide.each(glances, MANY, survey::add);
    } catch (IOException nothingIsRead) {
      throw new UncheckedIOException(nothingIsRead);
    }
    return survey;
  }

  /** Draws texts with the numbers of the notes. */
  ProsePieces prose() {
    return prose;
  }

  /** The themes with all that is told of them. */
  List<Chapter> chapters() {
    List<Theme> themes = book.themes();
    Stream<Theme> each = themes.size() < MANY ? themes.stream() : themes.parallelStream();
    return each.map(theme -> tools.composer(theme).chapter(prose)).toList();
  }

  /** A theme by itself, with what only it needs of legend and notes. */
  Document alone(int place) {
    Theme theme = book.themes().get(place);
    ThemeComposer composer = tools.composer(theme);
    Survey one = new Survey(tools.labels());
    one.add(composer.glance());
    return new BookThemes(book.only(theme), tools, one, Optional.of(numbers))
        .overview(Composer.code(book, theme), Optional.empty(), List.of())
        .with(List.of(composer.chapter(prose)));
  }

  /** All but the texts of the themes. */
  Overview overview(String code, Optional<MatrixPart> matrix, List<Pack> packs) {
    List<Note> notes = notes();
    Labels labels = tools.labels();
    return new Overview(
        code,
        book.year().label(),
        book.publisher(),
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
        book.vision().map(vision -> new VisionComposer(vision, labels, numbers).part()),
        matrix,
        packs,
        labels);
  }

  /** Without themes there are no symbols to explain. */
  private List<LegendEntry> legend(boolean hasNotes) {
    return book.themes().isEmpty()
        ? List.of()
        : survey.legend().entries(book.rating(), book.policy(), hasNotes);
  }

  /** The terms that the book itself marks; its numbers may be those of a larger book. */
  private List<Note> notes() {
    return own.terms().stream()
        .map(id -> note(book.term(id).orElseThrow()))
        .sorted(Comparator.comparingInt(Note::number))
        .toList();
  }

  private Note note(Term term) {
    String id = term.id().text();
    return new Note(numbers.of(id), id, term.name(), prose.of(term.definition(), Column.NOTE));
  }
}
