package report.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;

/**
 * The files whose findings a command shows.
 *
 * @param roots files and folders
 * @param isAll whether all files are included, regardless of the roots
 */
public record FileScope(List<Path> roots, boolean isAll) {
  /** No file. */
  public static final FileScope NONE = new FileScope(List.of(), false);

  /** Makes the paths comparable, both as named and with links resolved. */
  public FileScope {
    roots = roots.stream().flatMap(root -> Stream.of(absolute(root), real(root))).toList();
  }

  /** Like the record; without files and folders, all files are included. */
  public FileScope(List<Path> roots) {
    this(roots, roots.isEmpty());
  }

  /** The findings in these files, and in the file that controls the rules for all files. */
  public Findings of(Findings findings) {
    Findings inside = new Findings();
    inside.addAll(findings.sorted().stream().filter(this::holds).toList());
    return inside;
  }

  private boolean holds(Finding finding) {
    Path file = Path.of(finding.span().source().path());
    return holds(file) || file.endsWith(ProjectRoot.CONTROL);
  }

  /** Whether a file is one of these or is inside one of them. */
  public boolean holds(Path file) {
    return isAll
        || roots.stream().anyMatch(absolute(file)::startsWith)
        || roots.stream().anyMatch(real(file)::startsWith);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Path real(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : absolute(path);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
