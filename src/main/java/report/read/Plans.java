package report.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import report.calendar.FiscalYear;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.project.FileScope;
import report.project.PlansFolder;
import report.project.UsageFault;
import report.read.control.ControlReader;
import report.read.control.Remarks;
import report.seal.Seal;

/**
 * The plans a command is about.
 *
 * @param books the books that could be read, in order of year
 * @param all all books that could be read: one may be composed with goals of another
 * @param findings the findings in their files
 * @param named whether their years were given by name
 * @param places the locations of their goals and results
 * @param seals what was approved of all books, by year
 * @param published what was published of all books, by year
 */
public record Plans(
    List<Book> books,
    List<Book> all,
    Findings findings,
    boolean named,
    WrittenPlaces places,
    Map<FiscalYear, Seal> seals,
    Map<FiscalYear, Seal> published) {
  /** Copies the collections. */
  public Plans {
    seals = Map.copyOf(seals);
    published = Map.copyOf(published);
    all = List.copyOf(all);
    books = List.copyOf(books);
  }

  /**
   * Reads a plans folder, with the links that its project allows.
   *
   * @throws UsageFault if there is none
   */
  public static PlansFolder folder(Path path) throws IOException {
    return PlansFolder.at(ControlReader.project(path), path);
  }

  /**
   * Reads plans.
   *
   * @param folder their location
   * @param years the requested years; if empty, all years
   * @return the plans; findings of other years are omitted
   * @throws UsageFault if a year is not there
   */
  public static Plans read(PlansFolder folder, List<FiscalYear> years) throws IOException {
    if (folder.years().isEmpty() && Files.isReadable(folder.path())) {
      throw UsageFault.of("fault.noYears", folder.path());
    }
    List<Path> asked = years.stream().flatMap(year -> folder.of(year).stream()).toList();
    Findings findings = new Findings();
    PlansReader reader = new PlansReader(years);
    List<Book> books = reader.read(folder.project(), folder.path(), findings);
    return new Plans(
        books.stream().filter(book -> years.isEmpty() || years.contains(book.year())).toList(),
        books,
        new FileScope(asked).of(controlled(findings, folder)),
        !years.isEmpty(),
        element -> reader.origins().of(element).map(folder::place),
        reader.seals(),
        reader.published());
  }

  /** The findings as the project and the remarks in its files would have them. */
  private static Findings controlled(Findings findings, PlansFolder folder) throws IOException {
    Findings all = new Remarks(folder.project(), folder.files()).of(findings);
    return ControlReader.read(folder.path(), all).of(all);
  }
}
