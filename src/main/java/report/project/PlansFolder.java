package report.project;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.finding.Span;

/**
 * A folder of plans.
 *
 * @param project the files of its project, at the time they were listed
 * @param path the folder as the user named it
 * @param years its year folders, in order of year
 */
public record PlansFolder(ProjectFiles project, Path path, List<Year> years) {

  /** Where plans usually are. */
  public static final Path USUAL = Path.of("plans");

  /** The depth of plan files in the folder of a year: THEME/progress/DATE.yaml. */
  static final int PLAN_DEPTH = 3;

  private static final PathMatcher PLAN_FILE =
      FileSystems.getDefault()
          .getPathMatcher(
              "glob:{book,glossary,vision,seal,meetings/*,*/plan,*/progress/*,"
                  + "book.en,glossary.en,vision.en,*/plan.en}.yaml");

  /**
   * One of its folders.
   *
   * @param year the fiscal year in its name
   * @param folder the folder
   */
  public record Year(FiscalYear year, Path folder) {}

  /** Copies the list. */
  public PlansFolder {
    years = List.copyOf(years);
  }

  /**
   * Reads a folder of the files of a project.
   *
   * @throws UsageFault if there is none
   */
  public static PlansFolder at(ProjectFiles project, Path path) throws IOException {
    EntryKind kind = project.kind(path);
    if (kind.isRefused()) {
      throw UsageFault.of("fault.plansOutside", path, project.root());
    }
    if (kind != EntryKind.FOLDER) {
      throw UsageFault.of("fault.noPlans", path);
    }
    List<Year> years = new ArrayList<>();
    for (ProjectFile entry : entries(project, path)) {
      if (entry.kind() == EntryKind.FOLDER) {
        FiscalYearGrammar.read(ProjectFiles.name(entry.path()))
            .found()
            .ifPresent(year -> years.add(new Year(year, entry.path())));
      }
    }
    years.sort(Comparator.comparing(Year::year).thenComparing(Year::folder));
    return new PlansFolder(project, path, years);
  }

  /** The content of a folder; if it cannot be read, its reader reports that. */
  private static List<ProjectFile> entries(ProjectFiles project, Path path) {
    try {
      return project.in(path);
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** The same with some files replaced, or added. */
  public PlansFolder with(Map<Path, byte[]> texts) {
    return new PlansFolder(project.with(texts), path, years);
  }

  /**
   * A fiscal year as a command is asked for it.
   *
   * @param written a year in any notation
   * @return the year
   * @throws UsageFault if it is none
   */
  public static FiscalYear asked(String written) {
    return FiscalYearGrammar.read(written)
        .found()
        .orElseThrow(() -> UsageFault.of("fault.notAYear", written));
  }

  /** The folders of a year; more than one if two names refer to the same year. */
  public List<Path> of(FiscalYear wanted) {
    List<Path> folders =
        years.stream().filter(year -> year.year().equals(wanted)).map(Year::folder).toList();
    if (folders.isEmpty()) {
      throw UsageFault.known(
          "fault.year", wanted.code(), years.stream().map(y -> y.year().code()).toList());
    }
    return folders;
  }

  /** A location in it: R1/theme-3/plan.yaml:104, independent of where the folder is. */
  public String place(Span span) {
    Path file = path.relativize(Path.of(span.source().path()));
    return file.toString().replace('\\', '/') + ":" + span.line();
  }

  /** A file relative to this folder; one that is elsewhere begins with {@code ..}. */
  public Path relative(Path file) {
    return path.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize());
  }

  /** Whether a file with that name would be read, whether or not it exists. */
  public boolean couldHold(Path file) {
    Path inside = relative(file);
    return inside.getNameCount() > 1
        && years.stream().anyMatch(year -> year.folder().endsWith(inside.getName(0)))
        && PLAN_FILE.matches(inside.subpath(1, inside.getNameCount()));
  }

  /** A path as printed, with / as the separator. */
  public static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The plan files of all years that are read. */
  public List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Year year : years) {
      project.below(year.folder(), PLAN_DEPTH).stream()
          .filter(entry -> entry.kind() == EntryKind.FILE)
          .map(ProjectFile::path)
          .filter(file -> PLAN_FILE.matches(year.folder().relativize(file)))
          .sorted()
          .forEach(files::add);
    }
    return files;
  }
}
