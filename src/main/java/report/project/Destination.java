package report.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The real location of a file to be written. Links are part of a project that someone else may have
 * made: one that leads out of it could otherwise select any file of the user.
 *
 * @param path the real path, which is not a link
 * @param kind what exists there: a file, a folder, something special or nothing
 */
public record Destination(Path path, EntryKind kind) {
  /** As many links as systems follow. */
  private static final int MOST_LINKS = 40;

  /**
   * The destination of a name.
   *
   * @param named the name; links in it are followed within the project that contains it by name
   * @throws RefusedFileException if links lead out of the project or in a circle
   * @throws IOException if this cannot be determined
   */
  public static Destination of(Path named) throws IOException {
    return within(ProjectRoot.of(named), named);
  }

  /**
   * The destination of a name in a project.
   *
   * @param project the project; folders that its links may lead to are read-only
   * @param named the name
   * @throws RefusedFileException if it leads out of the project or in a circle
   * @throws IOException if this cannot be determined
   */
  static Destination in(ProjectFiles project, Path named) throws IOException {
    return within(project.root(), named);
  }

  /**
   * Whether a path refers to a file inside a project itself, so that it may be changed. Folders
   * that links of the project may lead to are read-only.
   */
  public static boolean isFileOf(ProjectFiles project, Path file) {
    try {
      return in(project, file).kind() == EntryKind.FILE;
    } catch (IOException refused) {
      return false;
    }
  }

  private static Destination within(Path root, Path named) throws IOException {
    Path at = inRealFolder(named.toAbsolutePath().normalize());
    for (int links = 0; links < MOST_LINKS; links++) {
      if (!at.startsWith(root)) {
        throw new RefusedFileException(named, EntryKind.OUTSIDE);
      }
      if (!Files.isSymbolicLink(at)) {
        return new Destination(at, kind(at));
      }
      at = inRealFolder(at.resolveSibling(Files.readSymbolicLink(at)));
    }
    throw new RefusedFileException(named, EntryKind.CIRCLE);
  }

  /** A path whose folder is its real path, as far as it exists. */
  private static Path inRealFolder(Path path) throws IOException {
    @Nullable Path folder = path.getParent();
    @Nullable Path name = path.getFileName();
    return folder == null || name == null ? path : real(folder).resolve(name).normalize();
  }

  private static Path real(Path folder) throws IOException {
    try {
      return folder.toRealPath();
    } catch (NoSuchFileException absent) {
      return inRealFolder(folder);
    }
  }

  private static EntryKind kind(Path real) throws IOException {
    try {
      return EntryKind.of(
          Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException absent) {
      return EntryKind.ABSENT;
    }
  }
}
