package report.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.calendar.FiscalYearGrammar;
import report.project.FileScope;
import report.project.PlansFolder;

/** Finds the plans that a user means who does not say where they are. */
final class PlansAround {
  private PlansAround() {}

  /**
   * The plans to check.
   *
   * @param paths what is to be checked
   * @return the folder of plans that the first of them is, holds or lies in, if it lies elsewhere
   *     than where plans usually are; else that which is usual here, or in the nearest folder above
   */
  static Path of(List<Path> paths) {
    FileScope usual = new FileScope(List.of(PlansFolder.USUAL));
    return paths.stream()
        .findFirst()
        .filter(Files::exists)
        .filter(path -> !usual.holds(path))
        .flatMap(PlansAround::at)
        .orElseGet(
            () ->
                Files.isDirectory(PlansFolder.USUAL)
                    ? PlansFolder.USUAL
                    : above(Path.of("").toAbsolutePath()).orElse(PlansFolder.USUAL));
  }

  private static Optional<Path> at(Path path) {
    if (hasYears(path)) {
      return Optional.of(path);
    }
    Path inside = path.resolve(PlansFolder.USUAL);
    return hasYears(inside) ? Optional.of(inside) : AskedPaths.plansAround(path);
  }

  /**
   * The usual plans of the nearest folder above, as they are named from below.
   *
   * @param here an absolute path
   */
  static Optional<Path> above(Path here) {
    Path way = Path.of("");
    for (@Nullable Path each = here; each != null; each = each.getParent()) {
      if (hasYears(each.resolve(PlansFolder.USUAL))) {
        return Optional.of(way.resolve(PlansFolder.USUAL));
      }
      way = way.resolve("..");
    }
    return Optional.empty();
  }

  private static boolean hasYears(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder.toAbsolutePath())) {
      return entries
          .filter(Files::isDirectory)
          .anyMatch(
              entry ->
                  FiscalYearGrammar.read(String.valueOf(entry.getFileName())).found().isPresent());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
