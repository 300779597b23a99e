package report.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import report.project.Language;
import report.read.BookReader.BookFile;
import report.read.BookReader.Cover;
import report.read.GlossaryReader.Glossary;
import report.read.VisionReader.VisionFile;
import report.read.field.MatterIndex;
import report.read.field.Matters;
import report.read.field.Scope;
import report.read.field.SourceMap;
import report.read.file.Folder;
import report.read.file.MisnamedFiles;
import report.read.theme.StoredTheme;
import report.read.theme.ThemeReader;
import report.read.theme.ThemeReader.ThemeFolder;
import report.read.translation.Translations;

/** Reads the folder of one fiscal year. */
final class YearReader {
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
  private final BookFiles files;
  private final SourceMap origins;
  private final Function<Id, Optional<Theme>> lastYear;
  private final KeptThemes kept;
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
   * @param units the translations of units in an edition
   * @param language the language of its texts
   */
  record YearFolder(
      Book book,
      Findings findings,
      Function<Id, Optional<Theme>> reported,
      SealFiles seals,
      Map<String, String> units,
      Language language) {
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
   * @param translations the translations of an edition
   * @param origins receives the locations
   * @param lastYear the themes of the year before, for what they report
   * @param kept the themes that were read before
   */
  YearReader(
      FiscalYear year,
      Folder folder,
      int mostHeld,
      Visions visions,
      Translations translations,
      SourceMap origins,
      Function<Id, Optional<Theme>> lastYear,
      KeptThemes kept) {
    this.year = year;
    this.folder = folder;
    this.mostHeld = mostHeld;
    this.visions = visions;
    this.origins = origins;
    this.lastYear = lastYear;
    this.kept = kept;
    this.findings = new Findings();
    this.misnamed = new MisnamedFiles(findings);
    this.files = new BookFiles(year, folder, translations, origins, misnamed, findings);
  }

  /**
   * The book. If anything in its folder has an error, it is a draft of the readable parts, without
   * vision and meetings.
   */
  YearFolder read() {
    BookFile book = files.book();
    Glossary glossary = files.glossary();
    Scope plain = new Scope(year, glossary.ids(), Matters.NONE, origins, findings);
    Optional<VisionFile> vision = files.vision(plain);
    Scope scope = plain.serving(book.vision().matters(index(vision), year, visions, findings));
    Map<String, ThemeFolder> themes = themes(scope, book);
    ListedThemes list = new ListedThemes(folder, themes, misnamed, findings);
    List<Theme> listed = themes(list.of(book));
    list.checkNumbers();
    List<Meeting> meetings =
        MeetingsReader.isIn(folder, findings)
            ? new MeetingsReader(
                    scope, folder, subjects(vision, listed, themes, book), files.translations())
                .read()
            : List.of();
    files.reportOtherNames();
    SealFiles seals =
        files.translations().language().isEmpty() ? SealFiles.of(folder, year) : SealFiles.NONE;
    new UnreadFiles(folder, misnamed.told(), book.language() == Language.ORIGINAL, findings)
        .report();
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
    return new YearFolder(
        whole, findings, id -> reported(id, themes), seals, files.units(), book.language());
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
                i ->
                    kept.theme(
                        folders.get(i),
                        i < mostHeld,
                        lastYear,
                        before ->
                            new ThemeReader(
                                    scope.apart(),
                                    folders.get(i),
                                    book.rating(),
                                    before,
                                    files.translations())
                                .read(i < mostHeld, folders.size() > Math.min(LARGE, mostHeld))))
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
}
