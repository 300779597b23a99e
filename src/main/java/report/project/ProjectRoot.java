package report.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the root folder of a project. */
public final class ProjectRoot {
  /** The file at the root that controls the rules. */
  public static final String CONTROL = ".report.yaml";

  private static final List<Path> SYSTEM =
      List.of(Path.of("/proc"), Path.of("/sys"), Path.of("/dev"));

  private ProjectRoot() {}

  /**
   * The root of the project that contains a folder: the nearest parent that contains a {@code
   * .report.yaml} or a {@code .git}; otherwise, its direct parent.
   *
   * @param folder a folder such as that of plans or of templates; links in its own name are not
   *     followed, because it may be in the project by name only
   * @return the real path of the root
   */
  static Path of(Path folder) {
    Path named = folder.toAbsolutePath().normalize();
    @Nullable Path above = named.getParent();
    Path usual = above == null ? named : above;
    for (@Nullable Path each = usual; each != null; each = each.getParent()) {
      if (Files.isRegularFile(each.resolve(CONTROL)) || Files.exists(each.resolve(".git"))) {
        return real(each);
      }
    }
    return real(usual);
  }

  /** The real location of a folder; its name if it does not exist. */
  static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException absent) {
      return folder.toAbsolutePath().normalize();
    }
  }

  /** Whether links of a project may lead into a folder, which may be relative to its root. */
  static boolean mayAllow(Path root, String folder) {
    try {
      Path real = real(root.resolve(folder));
      return real.getNameCount() > 0 && SYSTEM.stream().noneMatch(real::startsWith);
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
