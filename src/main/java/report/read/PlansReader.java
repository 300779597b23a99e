package report.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.check.BookCheck;
import report.check.Consequences;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Reading;
import report.plan.Book;
import report.project.ProjectFiles;
import report.read.control.ControlReader;
import report.read.field.SourceMap;
import report.read.file.Folder;
import report.read.file.RefusedEntry;

/** Reads the folder of plans: a folder for each fiscal year, with its book, glossary and themes. */
public final class PlansReader {

  private final SourceMap origins = new SourceMap();
  private final int mostHeld;

  /** A reader of the plans of a prefecture or a city. */
  public PlansReader() {
    this(YearReader.MOST_HELD);
  }

  /**
   * A reader that holds a limited number of themes of a book.
   *
   * @param mostHeld the number of themes of the largest book whose themes are all held in memory
   */
  PlansReader(int mostHeld) {
    this.mostHeld = mostHeld;
  }

  /** The content of a year's folder: its book, a draft if it has errors, and the findings. */
  private record YearFolder(Book book, Findings findings) {}

  /**
   * The locations of the goals and results of the books that were read.
   *
   * @return the locations, filled by {@link #read}
   */
  public SourceMap origins() {
    return origins;
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
    List<YearFolder> read = read(years, new Visions(years));
    List<Book> books = read.stream().map(YearFolder::book).toList();
    read.forEach(year -> findings.addAll(year.findings().sorted()));
    Map<FiscalYear, Findings> found =
        read.stream().collect(Collectors.toMap(year -> year.book().year(), YearFolder::findings));
    BookCheck check = new BookCheck(books, origins::of, new Consequences(found));
    books.forEach(book -> check.check(book, findings));
    return read.stream()
        .filter(year -> !year.findings().hasErrors())
        .map(YearFolder::book)
        .toList();
  }

  /** Reads years in parallel; the results are in their order. */
  private List<YearFolder> read(Map<FiscalYear, Folder> years, Visions visions) {
    return List.copyOf(years.entrySet()).parallelStream()
        .map(year -> read(year.getKey(), year.getValue(), visions))
        .toList();
  }

  private YearFolder read(FiscalYear year, Folder folder, Visions visions) {
    Findings own = new Findings();
    Book book = new YearReader(year, folder, mostHeld, visions, origins, own).read();
    return new YearFolder(book, own);
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
