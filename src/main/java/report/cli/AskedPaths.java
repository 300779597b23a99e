package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.notation.Nearest;
import report.project.FileScope;
import report.project.PlansFolder;
import report.project.UsageFault;

/**
 * The files and folders given by the user.
 *
 * @param paths the paths as typed; if empty, all plans
 * @param plans the plans that should contain them
 */
record AskedPaths(List<Path> paths, PlansFolder plans) {
  private static final String UNREAD_ENDING = ".yml";

  /**
   * Interprets a path that does not exist, but begins with the name of a year, as a path in that
   * year.
   */
  AskedPaths {
    paths = paths.stream().flatMap(path -> meant(path, plans).stream()).toList();
  }

  private static List<Path> meant(Path path, PlansFolder plans) {
    Optional<FiscalYear> year =
        path.isAbsolute() || path.getNameCount() == 0 || Files.exists(path)
            ? Optional.empty()
            : FiscalYearGrammar.read(path.getName(0).toString()).found();
    if (year.isEmpty()) {
      return List.of(path);
    }
    List<Path> folders = plans.of(year.get());
    return path.getNameCount() == 1
        ? folders
        : folders.stream()
            .map(folder -> folder.resolve(path.subpath(1, path.getNameCount())))
            .toList();
  }

  /**
   * The files the paths refer to.
   *
   * @throws UsageFault if a path does not exist, is outside the plans or contains no plan files
   */
  FileScope scope() throws IOException {
    FileScope all = new FileScope(List.of(plans.path()));
    List<Path> files = plans.files();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw absent(path);
      }
      if (!all.holds(path) && !new FileScope(List.of(path)).holds(plans.path())) {
        throw outside(path);
      }
      FileScope one = new FileScope(List.of(path));
      if (files.stream().noneMatch(one::holds)) {
        refuse(path);
      }
    }
    return paths.isEmpty() ? all : new FileScope(paths);
  }

  /** The usage error for a path that does not exist, with the nearest existing one. */
  static UsageFault absent(Path path) throws IOException {
    Path known = path.isAbsolute() ? path.getRoot() : Path.of("");
    for (int i = 0; i < path.getNameCount(); i++) {
      Path name = path.getName(i);
      if (!Files.exists(known.resolve(name))) {
        Path there = known;
        Path rest = path.subpath(i, path.getNameCount());
        return nearest(known, name)
            .map(near -> there.resolve(near).resolve(name.relativize(rest)))
            .map(meant -> UsageFault.instead("fault.noPath", shown(path), shown(meant)))
            .orElseGet(() -> UsageFault.of("fault.noPath", shown(path)));
      }
      known = known.resolve(name);
    }
    return UsageFault.of("fault.noPath", shown(path));
  }

  private static Optional<String> nearest(Path folder, Path name) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(folder.resolve(""))) {
      return Nearest.to(
          name.toString(), entries.map(entry -> entry.getFileName().toString()).toList());
    }
  }

  private UsageFault outside(Path path) {
    return plansAround(path)
        .map(other -> UsageFault.of("fault.outside.plans", path, plans.path(), other))
        .orElseGet(() -> UsageFault.of("fault.outside", path, plans.path()));
  }

  /** The parent of the nearest folder that is named after a fiscal year. */
  static Optional<Path> plansAround(Path path) {
    for (Path at = path; at != null && at.getFileName() != null; at = at.getParent()) {
      if (FiscalYearGrammar.read(at.getFileName().toString()).found().isPresent()
          && Files.isDirectory(at)) {
        return Optional.of(at.resolveSibling(""));
      }
    }
    return Optional.empty();
  }

  /** Other YAML files cause a finding that says where to put them. */
  private static void refuse(Path path) {
    String name = String.valueOf(path.getFileName());
    if (name.endsWith(UNREAD_ENDING)) {
      String better = name.substring(0, name.length() - UNREAD_ENDING.length()) + ".yaml";
      throw UsageFault.of("fault.yml", shown(path), better);
    }
    if (!name.endsWith(".yaml")) {
      throw UsageFault.of("fault.noPlanFile", shown(path));
    }
  }

  private static String shown(Path path) {
    return PlansFolder.shown(path);
  }
}
