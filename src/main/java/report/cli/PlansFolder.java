package report.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.finding.Span;

/**
 * A folder of plans.
 *
 * @param path the folder as the user named it
 * @param years its year folders, in order of year
 */
record PlansFolder(Path path, List<Year> years) {

  /** Where plans usually are. */
  static final Path USUAL = Path.of("plans");

  /** How deep plan files lie in the folder of a year: THEME/progress/DATE.yaml. */
  static final int PLAN_DEPTH = 3;

  private static final PathMatcher PLAN_FILE =
      FileSystems.getDefault()
          .getPathMatcher("glob:{book,glossary,vision,meetings/*,*/plan,*/progress/*}.yaml");

  /**
   * One of its folders.
   *
   * @param year the fiscal year that its name says
   * @param folder the folder
   */
  record Year(FiscalYear year, Path folder) {}

  /** Copies the list. */
  PlansFolder {
    years = List.copyOf(years);
  }

  /**
   * Looks at a folder.
   *
   * @throws UsageFault if there is none
   */
  static PlansFolder at(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw UsageFault.of("fault.noPlans", path);
    }
    List<Year> years = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(path, Files::isDirectory)) {
      for (Path folder : folders) {
        FiscalYearGrammar.read(folder.getFileName().toString())
            .found()
            .ifPresent(year -> years.add(new Year(year, folder)));
      }
    }
    years.sort(Comparator.comparing(Year::year).thenComparing(Year::folder));
    return new PlansFolder(path, years);
  }

  /** The folders of a year; not one, if two names say the same year. */
  List<Path> of(FiscalYear wanted) {
    List<Path> folders =
        years.stream().filter(year -> year.year().equals(wanted)).map(Year::folder).toList();
    if (folders.isEmpty()) {
      throw UsageFault.known(
          "fault.year", wanted.code(), years.stream().map(y -> y.year().code()).toList());
    }
    return folders;
  }

  /** A place in it: R1/theme-3/plan.yaml:104, the same wherever the folder lies. */
  String place(Span span) {
    Path file = path.relativize(Path.of(span.source().path()));
    return file.toString().replace('\\', '/') + ":" + span.line();
  }

  /** A file as it is named from this folder; one that lies elsewhere begins with {@code ..}. */
  Path relative(Path file) {
    return path.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize());
  }

  /** Whether a file of that name would be read, whether it is there or not. */
  boolean couldHold(Path file) {
    Path inside = relative(file);
    return inside.getNameCount() > 1
        && years.stream().anyMatch(year -> year.folder().endsWith(inside.getName(0)))
        && PLAN_FILE.matches(inside.subpath(1, inside.getNameCount()));
  }

  /** A path as it is printed, with / between its parts. */
  static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The plan files of all years: those that are read. */
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Year year : years) {
      try (Stream<Path> tree = Files.walk(year.folder(), PLAN_DEPTH)) {
        tree.filter(file -> PLAN_FILE.matches(year.folder().relativize(file)))
            .filter(Files::isRegularFile)
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }
}
