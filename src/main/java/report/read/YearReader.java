package report.read;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Id;
import report.plan.LazyThemes;
import report.plan.Meeting;
import report.plan.RatingScheme;
import report.plan.Theme;
import report.plan.Vision;
import report.read.BookReader.BookFile;
import report.read.BookReader.Cover;
import report.read.GlossaryReader.Glossary;
import report.read.VisionReader.VisionFile;
import report.read.field.MatterIndex;
import report.read.field.Matters;
import report.read.field.Scope;
import report.read.field.SourceMap;
import report.read.field.Terms;
import report.read.file.Folder;
import report.read.file.MisnamedFiles;
import report.read.theme.FolderPictures;
import report.read.theme.StoredTheme;
import report.read.theme.ThemeReader;
import report.read.theme.ThemeReader.ThemeFolder;
import report.read.tree.Node;
import report.read.tree.YamlFile;

/** Reads the folder of one fiscal year. */
final class YearReader {
  private static final String BOOK = "book.yaml";
  private static final String GLOSSARY = "glossary.yaml";

  /**
   * Ten times the number of themes of a large prefecture, and the largest book that was measured.
   */
  static final int MOST_THEMES = 10_000;

  /**
   * The maximum number of themes of a book that are held in memory; the others are created from
   * their texts on demand. A theme takes some 40 KB, its texts 5 KB compressed.
   */
  static final int MOST_HELD = 3000;

  /** The texts of books with more themes than this are compressed after reading. */
  private static final int LARGE = 100;

  private final FiscalYear year;
  private final Folder folder;
  private final int mostHeld;
  private final Visions visions;
  private final SourceMap origins;
  private final Function<Id, Optional<Theme>> lastYear;
  private final Findings findings;
  private final MisnamedFiles misnamed;

  /**
   * What a year's folder has.
   *
   * @param book its book, a draft if it has errors
   * @param findings the findings
   * @param reported its themes without errors, for what they report; see {@link
   *     StoredTheme#onItsOwn}
   * @param seals what was approved and what was published of it, as far as that was sealed
   */
  record YearFolder(
      Book book, Findings findings, Function<Id, Optional<Theme>> reported, SealFiles seals) {
    /** What is wrong in the files of the year, and in the records of it. */
    Findings all() {
      Findings all = new Findings();
      all.addAll(findings.sorted());
      all.addAll(seals.findings().sorted());
      return all;
    }
  }

  /**
   * A reader of a year.
   *
   * @param year the fiscal year
   * @param folder its folder
   * @param mostHeld the number of themes that are held in memory
   * @param visions the visions of all years
   * @param origins receives the locations
   * @param lastYear the themes of the year before, for what they report
   */
  YearReader(
      FiscalYear year,
      Folder folder,
      int mostHeld,
      Visions visions,
      SourceMap origins,
      Function<Id, Optional<Theme>> lastYear) {
    this.year = year;
    this.folder = folder;
    this.mostHeld = mostHeld;
    this.visions = visions;
    this.origins = origins;
    this.lastYear = lastYear;
    this.findings = new Findings();
    this.misnamed = new MisnamedFiles(findings);
  }

  /**
   * The book. If anything in its folder has an error, it is a draft of the readable parts, without
   * vision and meetings.
   */
  YearFolder read() {
    BookFile book = book();
    Glossary glossary = glossary();
    Scope plain = new Scope(year, glossary.ids(), Matters.NONE, origins, findings);
    Optional<VisionFile> vision = vision(plain);
    Scope scope = plain.serving(book.vision().matters(index(vision), year, visions, findings));
    Map<String, ThemeFolder> themes = themes(scope, book);
    ListedThemes list = new ListedThemes(folder, themes, misnamed, findings);
    List<Theme> listed = themes(list.of(book));
    list.checkNumbers();
    List<Meeting> meetings =
        MeetingsReader.isIn(folder, findings)
            ? new MeetingsReader(scope, folder, subjects(vision, listed, themes, book)).read()
            : List.of();
    SealFiles seals = SealFiles.of(folder, year);
    new UnreadFiles(folder, misnamed.told(), findings).report();
    Book whole =
        findings.hasErrors()
            ? book(book, glossary, listed, Optional.empty(), Optional.empty(), List.of())
            : book(
                book,
                glossary,
                listed,
                vision.flatMap(VisionFile::vision),
                book.vision().value(),
                meetings);
    return new YearFolder(whole, findings, id -> reported(id, themes), seals);
  }

  /** A theme as it is reported; empty if its files have errors. */
  private static Optional<Theme> reported(Id id, Map<String, ThemeFolder> themes) {
    return Optional.ofNullable(themes.get(id.text()))
        .filter(folder -> !folder.findings().hasErrors())
        .flatMap(ThemeFolder::theme)
        .map(theme -> theme.onItsOwn().get());
  }

  /** The themes by their folders, read in parallel. */
  private Map<String, ThemeFolder> themes(Scope scope, BookFile book) {
    List<Folder> folders = themeFolders();
    List<ThemeFolder> read =
        IntStream.range(0, Math.min(folders.size(), MOST_THEMES))
            .parallel()
            .mapToObj(
                i -> {
                  ThemeReader reader =
                      new ThemeReader(scope.apart(), folders.get(i), book.rating(), lastYear);
                  ThemeFolder theme = i < mostHeld ? reader.read() : reader.readAndKeepTexts();
                  if (folders.size() > Math.min(LARGE, mostHeld)) {
                    reader.compressTexts();
                  }
                  return theme;
                })
            .toList();
    Map<String, ThemeFolder> themes = new LinkedHashMap<>();
    for (int i = 0; i < folders.size(); i++) {
      themes.put(folders.get(i).name(), i < read.size() ? read.get(i) : ThemeFolder.unread());
    }
    read.forEach(theme -> findings.addAll(theme.findings().sorted()));
    return themes;
  }

  /**
   * The themes of a book: all are held in memory, or those beyond a number are created on demand.
   */
  private List<Theme> themes(List<StoredTheme> stored) {
    List<Supplier<Theme>> themes = stored.stream().map(StoredTheme::theme).toList();
    return stored.size() <= mostHeld
        ? themes.stream().map(Supplier::get).toList()
        : new LazyThemes(stored.stream().map(StoredTheme::id).toList(), themes);
  }

  /** The folders of themes; beyond the maximum number, not all are read. */
  private List<Folder> themeFolders() {
    List<Folder> all =
        folder.folders(findings).stream().filter(theme -> theme.has(ThemeReader.PLAN)).toList();
    if (all.size() > MOST_THEMES) {
      findings.add(
          Finding.of(Rule.TOO_LARGE, Folder.place(folder.path()), "" + MOST_THEMES)
              .withMessage("Y006.themes"));
    }
    return all;
  }

  private Book book(
      BookFile file,
      Glossary glossary,
      List<Theme> themes,
      Optional<Vision> vision,
      Optional<FiscalYear> served,
      List<Meeting> meetings) {
    Optional<Cover> cover = file.cover();
    Book book =
        new Book(
            year,
            cover.map(Cover::publisher).orElse(""),
            cover.flatMap(Cover::code),
            cover.map(Cover::title).orElse(""),
            cover.map(known -> known.asOf().value()).orElseGet(() -> Timing.day(year.lastDay())),
            cover.map(Cover::firstNote).orElse(1),
            file.rating().orElse(RatingScheme.STANDARD),
            file.policy(),
            glossary.terms(),
            themes,
            vision,
            served,
            meetings,
            file.style(),
            file.dropped(),
            file.prospects(),
            file.site());
    cover.ifPresent(known -> origins.add(book, known.asOf().span()));
    return book;
  }

  private Optional<VisionFile> vision(Scope scope) {
    Path file = folder.file(Visions.FILE);
    return folder.has(Visions.FILE)
        ? Optional.of(read(file, new VisionReader(scope)::read).orElseGet(VisionFile::unread))
        : Optional.empty();
  }

  private static Optional<MatterIndex> index(Optional<VisionFile> vision) {
    return vision.map(VisionFile::index);
  }

  /** What meetings may discuss; incomplete if a theme could not be read. */
  private static Subjects subjects(
      Optional<VisionFile> vision,
      List<Theme> listed,
      Map<String, ThemeFolder> themes,
      BookFile book) {
    Subjects subjects = new Subjects();
    vision.ifPresent(file -> subjects.add(file.index()));
    listed.forEach(subjects::add);
    if (!book.listsAll() || themes.values().stream().anyMatch(t -> t.findings().hasErrors())) {
      subjects.lacksSome();
    }
    return subjects;
  }

  private BookFile book() {
    Path file = folder.file(BOOK);
    if (!folder.has(BOOK)) {
      findings.add(
          misnamed
              .of(folder, BOOK)
              .orElseGet(() -> Finding.of(Rule.MISSING_FILE, Folder.place(file), BOOK)));
      return BookFile.unread();
    }
    boolean withoutThemes = folder.has(Visions.FILE) || MeetingsReader.isIn(folder, findings);
    return read(
            file,
            new BookReader(
                    new Scope(year, new Terms(Set.of(), true), Matters.NONE, origins, findings)
                        .showing(new FolderPictures(folder)),
                    withoutThemes)
                ::read)
        .orElseGet(BookFile::unread);
  }

  private Glossary glossary() {
    Path file = folder.file(GLOSSARY);
    return folder.has(GLOSSARY)
        ? read(file, new GlossaryReader(year, origins, findings)::read)
            .orElseGet(() -> Glossary.empty(false))
        : Glossary.empty(!isMisnamed(GLOSSARY));
  }

  /** Whether an optional file exists under another name; that is reported. */
  private boolean isMisnamed(String name) {
    Optional<Finding> found = misnamed.of(folder, name);
    found.ifPresent(findings::add);
    return found.isPresent();
  }

  private <T> Optional<T> read(Path file, Function<Node, T> reader) {
    return YamlFile.read(folder.project(), file, Folder.shown(file), findings, reader);
  }
}
