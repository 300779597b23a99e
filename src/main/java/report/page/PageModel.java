package report.page;

import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Optional;
import report.document.ChangesPart;
import report.document.LegendEntry;
import report.page.front.LookView;
import report.page.front.OtherYear;

/** The values of the template of a page. */
sealed interface PageModel {
  /** Which page this is. */
  Page page();

  /**
   * The front page.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word: {@code label("theme.direction")}
   * @param themes all themes
   * @param vision its vision, or how it serves that of another year
   * @param meetings the meetings that discuss it
   * @param sections the facts by theme and initiative
   * @param departments the goals by department
   * @param due the outstanding results and late milestones of each theme
   * @param legend the meanings of the symbols
   * @param downloads the names of the files offered for download
   * @param money the budgets and settlements of its themes
   * @param looks what to look at first
   * @param sizes how large each of the downloads is, in their order; empty for those not known
   * @param dataset the data set for search engines, as JSON-LD; empty without a site
   * @param years the books of other years that were built with this one
   */
  record Index(
      Page page,
      BookView book,
      LabelMethod label,
      List<ThemeLink> themes,
      Optional<VisionLink> vision,
      List<MeetingView> meetings,
      List<FactSection> sections,
      List<DepartmentView> departments,
      List<DueSection> due,
      List<LegendEntry> legend,
      List<String> downloads,
      Optional<MoneyView> money,
      List<LookView> looks,
      List<String> sizes,
      Optional<Script> dataset,
      List<OtherYear> years)
      implements PageModel {}

  /**
   * The page of all goals.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word
   * @param themes all themes
   * @param sections the facts by theme and initiative; none in a large book
   * @param departments the goals by department
   * @param money the budgets and settlements of its themes
   */
  record Goals(
      Page page,
      BookView book,
      LabelMethod label,
      List<ThemeLink> themes,
      List<FactSection> sections,
      List<DepartmentView> departments,
      Optional<MoneyView> money)
      implements PageModel {}

  /**
   * JSON in a page, which has no character that means anything in HTML other than quotes.
   *
   * @param json the JSON
   */
  record Script(String json) implements TemplateModel {}

  /**
   * The page that a server shows instead of one that is not there.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word
   * @param themes all themes
   */
  record Lost(Page page, BookView book, LabelMethod label, List<ThemeLink> themes)
      implements PageModel {}

  /**
   * The whole book on one page.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word
   * @param themes all themes
   * @param wholes their content
   * @param legend the meanings of the symbols
   * @param notes all notes of the book
   */
  record All(
      Page page,
      BookView book,
      LabelMethod label,
      List<ThemeLink> themes,
      List<ThemeView> wholes,
      List<LegendEntry> legend,
      List<NoteView> notes)
      implements PageModel {}

  /**
   * The page that shows what a search finds.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word
   * @param themes all themes
   */
  record Search(Page page, BookView book, LabelMethod label, List<ThemeLink> themes)
      implements PageModel {}

  /**
   * The page of a theme.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word
   * @param themes all themes
   * @param theme the theme
   * @param previous the theme before it
   * @param next the theme after it
   * @param facts its facts by initiative
   * @param notes the notes that this page refers to
   * @param money the budgets and settlements of its parts
   * @param trends its goals over the years; none without an earlier book
   */
  record Theme(
      Page page,
      BookView book,
      LabelMethod label,
      List<ThemeLink> themes,
      ThemeView theme,
      Optional<ThemeLink> previous,
      Optional<ThemeLink> next,
      FactSection facts,
      List<NoteView> notes,
      Optional<MoneyView> money,
      List<TrendView> trends)
      implements PageModel {}

  /**
   * The page of missing and late results.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word
   * @param themes all themes
   * @param due the outstanding results and late milestones of each theme
   */
  record Missing(
      Page page, BookView book, LabelMethod label, List<ThemeLink> themes, List<DueSection> due)
      implements PageModel {}

  /**
   * The page of what changed.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word
   * @param themes all themes
   * @param comparisons what changed since an earlier date, the approval or the year before
   */
  record Changes(
      Page page,
      BookView book,
      LabelMethod label,
      List<ThemeLink> themes,
      List<ChangesPart> comparisons)
      implements PageModel {}

  /**
   * The page of a vision, or of how a book serves that of another year.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word
   * @param themes all themes
   * @param vision the vision, if it is the book's own
   * @param footnotes its notes
   * @param notes the notes of the book that this page refers to
   * @param matrix which goals serve it
   */
  record Vision(
      Page page,
      BookView book,
      LabelMethod label,
      List<ThemeLink> themes,
      Optional<VisionView> vision,
      List<VisionView.FootnoteView> footnotes,
      List<NoteView> notes,
      Optional<MatrixView> matrix)
      implements PageModel {}

  /**
   * The page of a meeting.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word
   * @param themes all themes
   * @param meeting the meeting
   * @param download the workbook with its papers; empty if there is none next to the pages
   * @param notes the notes that this page refers to
   * @param downloads the names of the files with its papers next to the pages, in any format
   * @param sizes how large each of them is, in their order; empty for those not known
   */
  record Meeting(
      Page page,
      BookView book,
      LabelMethod label,
      List<ThemeLink> themes,
      MeetingView meeting,
      String download,
      List<NoteView> notes,
      List<String> downloads,
      List<String> sizes)
      implements PageModel {}

  /**
   * The page of the glossary.
   *
   * @param page which page this is
   * @param book the book
   * @param label gives a fixed word
   * @param themes all themes
   * @param notes all notes of the book
   */
  record Glossary(
      Page page, BookView book, LabelMethod label, List<ThemeLink> themes, List<NoteView> notes)
      implements PageModel {}

  /**
   * Which page this is.
   *
   * @param kind the name of its template: index, theme, goals, missing, changes, vision, meeting,
   *     glossary, search, all, lost
   * @param file the name of its file
   */
  record Page(String kind, String file) {
    /** A page that exists once. */
    static Page only(String kind) {
      return new Page(kind, PageLink.file(kind));
    }
  }
}
