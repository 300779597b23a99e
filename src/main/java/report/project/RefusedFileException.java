package report.project;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A place that was to be read or written and is left as it is, because of what stands there. */
public final class RefusedFileException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  /** What stands there; a {@link EntryKind#FILE} is one that the project consists of. */
  private final EntryKind kind;

  RefusedFileException(Path file, EntryKind kind) {
    super(file.toString());
    this.kind = kind;
  }

  /**
   * Sees whether a file may be read.
   *
   * @param file a file, or nothing
   * @return whether it is there
   * @throws RefusedFileException if it is no file, or a link leads out of its project to it
   */
  public static boolean isReadable(Path file) throws RefusedFileException {
    EntryKind kind =
        ProjectFiles.around(file.toAbsolutePath().normalize().resolveSibling("")).kind(file);
    if (kind.isRefused() || kind == EntryKind.FOLDER) {
      throw new RefusedFileException(file, kind);
    }
    return kind == EntryKind.FILE;
  }

  /** What stands there; {@link EntryKind#FILE} means a file that the project consists of. */
  public EntryKind kind() {
    return kind;
  }
}
