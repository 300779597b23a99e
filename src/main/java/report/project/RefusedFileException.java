package report.project;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A location that should be read or written but is left alone because of what exists there. */
public final class RefusedFileException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  /** What exists there; a {@link EntryKind#FILE} is an input file of the project. */
  private final EntryKind kind;

  RefusedFileException(Path file, EntryKind kind) {
    super(file.toString());
    this.kind = kind;
  }

  /**
   * Checks whether a file may be read.
   *
   * @param file a file, or nothing
   * @return whether it exists
   * @throws RefusedFileException if it is not a file, or is reached through a link that leads out
   *     of its project
   */
  public static boolean isReadable(Path file) throws RefusedFileException {
    EntryKind kind =
        ProjectFiles.around(file.toAbsolutePath().normalize().resolveSibling("")).kind(file);
    if (kind.isRefused() || kind == EntryKind.FOLDER) {
      throw new RefusedFileException(file, kind);
    }
    return kind == EntryKind.FILE;
  }

  /** What exists there; {@link EntryKind#FILE} means an input file of the project. */
  public EntryKind kind() {
    return kind;
  }
}
