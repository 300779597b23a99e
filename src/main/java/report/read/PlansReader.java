package report.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.check.BookCheck;
import report.check.Consequences;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.kept.KeptPieces;
import report.notation.Reading;
import report.plan.Book;
import report.plan.Id;
import report.plan.Theme;
import report.project.Language;
import report.project.ProjectFiles;
import report.read.YearReader.YearFolder;
import report.read.control.ControlReader;
import report.read.field.SourceMap;
import report.read.file.Folder;
import report.read.file.RefusedEntry;
import report.read.translation.Translations;
import report.seal.Seal;
import report.wording.WordedBook;
import report.wording.Wording;

/** Reads the folder of plans: a folder for each fiscal year, with its book, glossary and themes. */
public final class PlansReader {

  private final SourceMap origins = new SourceMap();
  private final Map<FiscalYear, Seal> seals = new TreeMap<>();
  private final Map<FiscalYear, Seal> published = new TreeMap<>();
  private final int mostHeld;
  private final Predicate<FiscalYear> checked;
  private final Translations translations;
  private final KeptPieces pieces;
  private final Map<String, String> units = new TreeMap<>();
  private final Set<FiscalYear> inEnglish = new TreeSet<>();

  /** A reader of the plans of a prefecture or a city. */
  public PlansReader() {
    this(YearReader.MOST_HELD, year -> true, Translations.NONE, KeptPieces.none());
  }

  /**
   * A reader for some years: it reads the others too, but does not check them as whole books.
   *
   * @param years the years to check; all if empty
   * @param translations the translations of an edition
   * @param pieces keep themes that were read; none with translations
   */
  PlansReader(List<FiscalYear> years, Translations translations, KeptPieces pieces) {
    this(
        YearReader.MOST_HELD,
        year -> years.isEmpty() || years.contains(year),
        translations,
        pieces);
  }

  /**
   * A reader that holds a limited number of themes of a book.
   *
   * @param mostHeld the number of themes of the largest book whose themes are all held in memory
   * @param translations the translations of an edition
   */
  PlansReader(int mostHeld, Translations translations) {
    this(mostHeld, year -> true, translations, KeptPieces.none());
  }

  private PlansReader(
      int mostHeld, Predicate<FiscalYear> checked, Translations translations, KeptPieces pieces) {
    this.pieces = pieces;
    this.mostHeld = mostHeld;
    this.translations = translations;
    this.checked = checked;
  }

  /**
   * The locations of the goals and results of the books that were read.
   *
   * @return the locations, filled by {@link #read}
   */
  public SourceMap origins() {
    return origins;
  }

  /**
   * What was approved of the books that were read.
   *
   * @return the seals by year, filled by {@link #read}
   */
  public Map<FiscalYear, Seal> seals() {
    return seals;
  }

  /**
   * What was published of the books that were read.
   *
   * @return the seals by year, filled by {@link #read}
   */
  public Map<FiscalYear, Seal> published() {
    return published;
  }

  /**
   * Reads all years.
   *
   * @param plans the plans folder; findings print paths in the form it is given
   * @param findings receives all findings of all files
   * @return the books that have no errors, in order of year
   */
  public List<Book> read(Path plans, Findings findings) {
    return read(ControlReader.project(plans), plans, findings);
  }

  /**
   * Reads all years of plans among the files of a project.
   *
   * @param project the files of the project
   * @param plans the plans folder; findings print paths in the form it is given
   * @param findings receives all findings of all files
   * @return the books that have no errors, in order of year
   */
  public List<Book> read(ProjectFiles project, Path plans, Findings findings) {
    if (RefusedEntry.report(plans, project.kind(plans), findings)) {
      return List.of();
    }
    if (!project.isFolder(plans)) {
      findings.add(
          Finding.of(Rule.MISSING_FILE, Folder.place(plans), Folder.shown(plans))
              .withMessage("K008.plans"));
      return List.of();
    }
    Map<FiscalYear, Folder> years = new TreeMap<>();
    Folder all = new Folder(project, plans);
    all.folders(findings).forEach(folder -> addYear(folder, years, findings));
    all.refused(findings)
        .forEach(entry -> RefusedEntry.report(entry.path(), entry.kind(), findings));
    ThemeCache themes = new ThemeCache(pieces, all, origins);
    List<YearFolder> read = read(years, new Visions(years), themes);
    themes.keep();
    pieces.save();
    List<Book> books = read.stream().map(YearFolder::book).toList();
    Map<FiscalYear, Findings> found =
        read.stream().collect(Collectors.toMap(year -> year.book().year(), YearFolder::all));
    read.forEach(year -> findings.addAll(year.all().sorted()));
    read.forEach(year -> units.putAll(year.units()));
    read.stream()
        .filter(year -> year.language() == Language.ENGLISH)
        .forEach(year -> inEnglish.add(year.book().year()));
    read.stream().flatMap(year -> year.seals().seals().stream()).forEach(this::keep);
    BookCheck check = new BookCheck(books, origins::of, new Consequences(found), seals, published);
    books.stream()
        .filter(book -> checked.test(book.year()))
        .forEach(book -> check.check(book, findings));
    return read.stream()
        .filter(year -> !year.findings().hasErrors())
        .map(YearFolder::book)
        .toList();
  }

  /**
   * The years whose books are written in English.
   *
   * @return the years, filled by {@link #read}
   */
  public Set<FiscalYear> inEnglish() {
    return inEnglish;
  }

  /**
   * The translations of units in the books that were read, if they were read with translations.
   *
   * @return the words by the units; those of a later book come before those of an earlier one
   */
  public Map<String, String> units() {
    return units;
  }

  /**
   * Books that were read, and checked, as an edition words them: only what is printed differs, and
   * goals and results keep their locations.
   *
   * @param books books from {@link #read}
   * @param wording how the edition prints figures, dates and periods
   * @return the books in the same order
   */
  public List<Book> worded(List<Book> books, Wording wording) {
    WordedBook worded = new WordedBook(wording, origins::copied);
    return books.stream().map(worded::of).toList();
  }

  private void keep(Seal seal) {
    (seal.approval().kind() == Seal.Kind.PUBLISHED ? published : seals).put(seal.year(), seal);
  }

  /** Reads years, those without a year before in parallel; the results are in their order. */
  private List<YearFolder> read(Map<FiscalYear, Folder> years, Visions visions, ThemeCache themes) {
    return rows(years).parallelStream()
        .flatMap(row -> read(row, visions, themes).stream())
        .toList();
  }

  /** Years in a row, from the earliest on: each needs the figures of the one before. */
  private List<YearFolder> read(
      List<Map.Entry<FiscalYear, Folder>> row, Visions visions, ThemeCache themes) {
    List<YearFolder> read = new ArrayList<>();
    Function<Id, Optional<Theme>> before = id -> Optional.empty();
    KeptThemes kept = themes.first();
    for (Map.Entry<FiscalYear, Folder> year : row) {
      kept = kept.next(year.getKey());
      YearFolder folder =
          new YearReader(
                  year.getKey(),
                  year.getValue(),
                  mostHeld,
                  visions,
                  translations,
                  origins,
                  before,
                  kept)
              .read();
      read.add(folder);
      before = folder.reported();
    }
    return read;
  }

  /** The years, divided where one is missing. */
  private static List<List<Map.Entry<FiscalYear, Folder>>> rows(Map<FiscalYear, Folder> years) {
    List<List<Map.Entry<FiscalYear, Folder>>> rows = new ArrayList<>();
    int next = Integer.MIN_VALUE;
    for (Map.Entry<FiscalYear, Folder> year : years.entrySet()) {
      if (year.getKey().start() != next) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(year);
      next = year.getKey().start() + 1;
    }
    return rows;
  }

  private static void addYear(Folder folder, Map<FiscalYear, Folder> years, Findings findings) {
    Reading<FiscalYear> year = FiscalYearGrammar.read(folder.name());
    if (year.found().isEmpty()) {
      findings.add(
          Finding.of(Rule.NOT_A_FISCAL_YEAR, Folder.place(folder.path()), folder.name())
              .withMessage("P003"));
      return;
    }
    @Nullable Folder first = years.putIfAbsent(year.found().get(), folder);
    if (first != null) {
      findings.add(
          Finding.of(
                  Rule.REPEATED_YEAR,
                  Folder.place(folder.path()),
                  folder.name(),
                  first.name(),
                  year.found().get().label())
              .withRelated(Folder.place(first.path())));
    }
  }
}
