package report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import report.document.Chapter;
import report.document.MeetingPapers;
import report.document.Overview;
import report.output.FileSize;
import report.page.front.FirstLook;
import report.page.front.OtherYear;
import report.page.search.BookTexts;
import report.page.search.SearchPart;
import report.page.site.DatasetJson;
import report.page.site.SiteFiles;

/** The pages of a book. Those of the themes can be rendered in parallel, the others after them. */
final class Site {
  private final Overview overview;
  private final List<String> downloads;
  private final Set<String> beside;
  private final BookView book;
  private final LabelMethod label;
  private final List<ThemeLink> links;
  private final List<DueSection> due;
  private final NoteViews notes;
  private final ThemePages themes;

  /** Where each page marks a term first, in the order of the pages. */
  private final Map<Integer, Map<String, NoteView.Place>> marked = new ConcurrentSkipListMap<>();

  /** The themes made so far, for the page of the whole book; none of a large book are kept. */
  private final Map<Integer, ThemeView> views = new ConcurrentSkipListMap<>();

  Site(Overview overview, List<String> downloads, Set<String> beside) {
    this.overview = overview;
    this.downloads = downloads;
    this.beside = beside;
    this.book = BookView.of(overview);
    this.label = new LabelMethod(overview.labels());
    this.links = overview.themes().stream().map(t -> ThemeLink.of(t, overview.labels())).toList();
    this.due = DueSection.of(overview, links);
    this.notes = new NoteViews(overview.notes());
    this.themes = new ThemePages(book, label, links, overview.notes());
  }

  /**
   * The first page.
   *
   * @param sizes the sizes in bytes of the downloads, by their names; 0 for those not known
   */
  PageModel.Index index(Map<String, Long> sizes) {
    return new PageModel.Index(
        PageModel.Page.only("index"),
        book,
        label,
        links,
        VisionLink.of(overview),
        overview.packs().stream()
            .map(pack -> MeetingView.of(pack, new Lines(new NoteMarks(), new GoalPlaces())))
            .toList(),
        FactSection.of(overview, links),
        DepartmentView.of(overview),
        due,
        overview.legend(),
        downloads,
        MoneyView.of(overview.money()),
        FirstLook.of(overview, PageLink.FRONT),
        FileSize.words(downloads, sizes),
        overview
            .site()
            .map(one -> DatasetJson.of(overview, one, book.says(), downloads))
            .map(PageModel.Script::new),
        OtherYear.of(beside, overview));
  }

  /** What only a book has that says where it is published. */
  Optional<PageWriter.Published> published() {
    return overview
        .site()
        .map(
            part ->
                new PageWriter.Published(
                    new PageModel.Lost(PageModel.Page.only(PageLink.LOST), book, label, links),
                    new SiteFiles(overview, part),
                    PageLink.files(links, book.pages())));
  }

  /** The page of all goals, with what is too long for the front page. */
  private PageModel.Goals goals() {
    return new PageModel.Goals(
        PageModel.Page.only(PageLink.GOALS),
        book,
        label,
        links,
        FactSection.of(overview, links),
        DepartmentView.of(overview),
        MoneyView.of(overview.money()));
  }

  /**
   * The whole book on one page, after its themes; none of a large book or of one without themes.
   */
  Optional<PageModel> whole() {
    return views.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PageModel.All(
                PageModel.Page.only(PageLink.ALL),
                book,
                label,
                links,
                List.copyOf(views.values()),
                overview.legend(),
                glossary().notes()));
  }

  /** The page that shows what a search finds. */
  PageModel.Search search() {
    return new PageModel.Search(PageModel.Page.only(PageLink.SEARCH), book, label, links);
  }

  /** The texts outside of the themes. */
  List<SearchPart> otherTexts() {
    return BookTexts.of(
        overview,
        PageLink.file(PageLink.GLOSSARY),
        PageLink.file(PageLink.VISION),
        PageLink.meetings(overview));
  }

  /**
   * A page of a theme, by its index in the book from 0, with what is noted of it for the others.
   */
  PageModel theme(int place, Chapter chapter) {
    ThemePages.Made made = themes.page(place, chapter);
    note(place, made.traces());
    if (!overview.isLarge()) {
      views.put(place, made.model().theme());
    }
    return made.model();
  }

  /** The pages of the themes. */
  ThemePages themes() {
    return themes;
  }

  /** The name of the file of the page of a theme, by its index in the book from 0. */
  String file(int place) {
    return links.get(place).file();
  }

  /** Whether the themes of the book are not kept for a page of the whole book. */
  boolean isLarge() {
    return overview.isLarge();
  }

  /** Notes of a page what others need to know of it. */
  void note(int place, ThemePages.Traces traces) {
    ThemeLink link = links.get(place);
    remember(place, traces.marks(), link.file(), link.band());
  }

  /** The page of missing and late results. */
  PageModel.Missing missing() {
    return new PageModel.Missing(PageModel.Page.only(PageLink.MISSING), book, label, links, due);
  }

  /** The pages of the book other than the front page and the themes. */
  List<PageModel> others() {
    return book.pages().stream().map(this::other).toList();
  }

  private PageModel other(PageLink page) {
    return switch (page.kind()) {
      case PageLink.VISION -> vision(page);
      case PageLink.MEETING -> meeting(page, Map.of());
      case PageLink.MISSING -> missing();
      case PageLink.CHANGES -> changes(page);
      case PageLink.GLOSSARY -> glossary();
      case PageLink.GOALS -> goals();
      default -> throw new IllegalArgumentException(page.kind());
    };
  }

  /** The page of what changed. */
  private PageModel.Changes changes(PageLink page) {
    return new PageModel.Changes(
        PageModel.Page.only(page.kind()), book, label, links, overview.changes());
  }

  /** The page of the vision, with the goals that serve it. */
  private PageModel.Vision vision(PageLink page) {
    NoteMarks marks = new NoteMarks();
    Lines lines = new Lines(marks, new GoalPlaces());
    VisionViews views = new VisionViews(marks, lines, overview.labels());
    Optional<VisionView> view = overview.vision().map(views::vision);
    List<VisionView.FootnoteView> footnotes = overview.vision().map(views::notes).orElse(List.of());
    List<NoteView> own = notes.marked(marks, lines);
    remember(
        links.size() + book.pages().indexOf(page), themes.first(marks), page.file(), page.label());
    return new PageModel.Vision(
        PageModel.Page.only(page.kind()),
        book,
        label,
        links,
        view,
        footnotes,
        own,
        overview.matrix().map(matrix -> MatrixView.of(matrix, view.isPresent(), folders())));
  }

  /** The folders of the pages of other books, by their years. */
  private Map<String, String> folders() {
    return beside.stream().collect(Collectors.toMap(code -> code, overview.editions()::beside));
  }

  /**
   * The pages of the meetings.
   *
   * @param sizes the sizes in bytes of the downloads, by their names
   */
  List<PageModel.Meeting> meetings(Map<String, Long> sizes) {
    return book.pages().stream()
        .filter(page -> page.kind().equals(PageLink.MEETING))
        .map(page -> meeting(page, sizes))
        .toList();
  }

  private PageModel.Meeting meeting(PageLink page, Map<String, Long> sizes) {
    NoteMarks marks = new NoteMarks();
    Lines lines = new Lines(marks, new GoalPlaces());
    MeetingPapers pack =
        overview.packs().stream()
            .filter(one -> PageLink.file(one.meeting()).equals(page.file()))
            .findFirst()
            .orElseThrow();
    MeetingView view = MeetingView.of(pack, lines);
    List<NoteView> own = notes.marked(marks, lines);
    remember(
        links.size() + book.pages().indexOf(page), themes.first(marks), page.file(), page.label());
    String start = pack.papers().overview().code() + ".";
    List<String> papers = downloads.stream().filter(file -> file.startsWith(start)).toList();
    String workbook = papers.stream().filter(file -> file.endsWith(".xlsx")).findFirst().orElse("");
    return new PageModel.Meeting(
        new PageModel.Page(page.kind(), page.file()),
        book,
        label,
        links,
        view,
        workbook,
        own,
        papers,
        FileSize.words(papers, sizes));
  }

  /** The header of every printed page. */
  byte[] runningHeads() {
    return RunningHeads.of(book, links, overview.labels());
  }

  /** The page of the glossary; it links to the marks of the themes made before. */
  PageModel.Glossary glossary() {
    NoteMarks marks = new NoteMarks();
    Lines lines = new Lines(marks, new GoalPlaces());
    return new PageModel.Glossary(
        PageModel.Page.only(PageLink.GLOSSARY),
        book,
        label,
        links,
        notes.all(places(), marks, lines));
  }

  private void remember(int place, Map<String, String> marks, String file, String name) {
    Map<String, NoteView.Place> first = new LinkedHashMap<>();
    marks.forEach((term, anchor) -> first.put(term, new NoteView.Place(file + "#" + anchor, name)));
    marked.put(place, first);
  }

  /** The pages that refer to each term. */
  private Map<String, List<NoteView.Place>> places() {
    Map<String, List<NoteView.Place>> places = new LinkedHashMap<>();
    marked
        .values()
        .forEach(
            page ->
                page.forEach(
                    (term, place) ->
                        places.computeIfAbsent(term, none -> new ArrayList<>()).add(place)));
    return places;
  }
}
