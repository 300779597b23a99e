package report.compose;

import java.util.List;
import java.util.function.Function;
import report.calendar.Timing;
import report.document.Document;
import report.document.Fact;
import report.document.Labels;
import report.document.MeetingPapers;
import report.document.Overview;
import report.plan.Book;
import report.plan.Meeting;
import report.plan.Theme;
import report.plan.WrittenPlaces;
import report.series.Lineage;

/** Composes a book as printed: everything that outputs share, calculated once. */
public final class Composer {
  private final Book book;
  private final Timing asOf;
  private final Labels labels;
  private final WrittenPlaces places;
  private final BookThemes themes;

  private final List<Book> all;

  private Composer(Book book, List<Book> all, Timing asOf, Labels labels, WrittenPlaces places) {
    this.book = book;
    this.all = List.copyOf(all);
    this.asOf = asOf;
    this.labels = labels;
    this.places = places;
    this.themes = BookThemes.of(book, tools(book));
  }

  private ThemeTools tools(Book part) {
    return new ThemeTools(part, asOf, labels, places, Lineage.of(part, all));
  }

  /**
   * Composes a book on its own.
   *
   * @param book the book
   * @param asOf the as-of date; for each theme, the latest report up to it is shown
   * @param labels the labels, in the language of the document
   * @param places the locations of goals and results in the plan files
   * @return the document
   */
  public static Document compose(Book book, Timing asOf, Labels labels, WrittenPlaces places) {
    return compose(book, List.of(), asOf, labels, places);
  }

  /**
   * Composes a book among others: a vision shows the goals of all books that serve it.
   *
   * @param book the book
   * @param all all books; the others are composed as of their own dates
   * @param asOf the as-of date of the book
   * @param labels the labels, in the language of the document
   * @param places the locations of goals and results in the plan files
   * @return the document
   */
  public static Document compose(
      Book book, List<Book> all, Timing asOf, Labels labels, WrittenPlaces places) {
    Composer composer = new Composer(book, all, asOf, labels, places);
    return new Document(composer.overview(all), composer.themes.chapters());
  }

  /**
   * The facts of a book, without its texts.
   *
   * @param book the book
   * @param asOf the as-of date of the book
   * @param labels the labels, in the language of the facts
   * @return the facts in the order of the themes
   */
  public static List<Fact> facts(Book book, Timing asOf, Labels labels) {
    ThemeTools tools =
        new ThemeTools(book, asOf, labels, WrittenPlaces.UNKNOWN, Lineage.of(book, List.of()));
    return book.themes().stream().flatMap(theme -> tools.composer(theme).facts().stream()).toList();
  }

  /**
   * Composes a book of many themes, which are composed on demand.
   *
   * @param book the book
   * @param all all books; the others are composed as of their own dates
   * @param asOf the as-of date of the book
   * @param labels the labels, in the language of the document
   * @param places the locations of goals and results in the plan files
   * @return the book, composed without the texts of its themes
   */
  public static Composition split(
      Book book, List<Book> all, Timing asOf, Labels labels, WrittenPlaces places) {
    Composer composer = new Composer(book, all, asOf, labels, places);
    return new Composition(composer.overview(all), composer.themes);
  }

  /**
   * Composes themes of a book, each on its own, as if there were no others. Their notes keep the
   * numbers they have in the book, which are determined once for all of them.
   *
   * @param book the book
   * @param all all books, for the goals over the years
   * @param asOf the as-of date, as for the whole book
   * @param labels the labels, in the language of the documents
   * @param places the locations of goals and results in the plan files
   * @return composes a theme of the book, in any thread; the code of its document is that of the
   *     book, a hyphen and the id of the theme
   */
  public static Function<Theme, Document> excerpts(
      Book book, List<Book> all, Timing asOf, Labels labels, WrittenPlaces places) {
    Composer composer = new Composer(book, all, asOf, labels, places);
    return theme -> composer.part(code(book, theme), book.only(theme));
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

  private Overview overview(List<Book> all) {
    return themes.overview(
        new MatrixComposer(book, labels).over(all, asOf),
        book.meetings().stream().map(this::pack).toList());
  }

  /** A meeting and its papers. */
  private MeetingPapers pack(Meeting meeting) {
    Book before = book.before(meeting);
    return new MeetingPapers(
        new MeetingComposer(before, labels, themes.prose()).part(meeting),
        part(book.year().code() + "-" + meeting.id(), before));
  }

  /** A part of the book as a separate document. */
  private Document part(String code, Book part) {
    BookThemes some = themes.part(code, part, tools(part));
    return some.document(some.chapters());
  }
}
