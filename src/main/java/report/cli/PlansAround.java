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

/** Finds the plans folder if the user does not specify it. */
final class PlansAround {
  private PlansAround() {}

  /**
   * The plans to check.
   *
   * @param paths the paths to be checked
   * @return the plans folder that contains, equals or lies in the first of them, if it is not the
   *     default one; otherwise the default one, or the one in the nearest parent folder
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
   * The default plans folder of the nearest parent folder, as a relative path.
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
