package report.project;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A place that was to be written and is left as it is, because of what stands there. */
public final class RefusedFileException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  /** What stands there; a {@link EntryKind#FILE} is one that the project consists of. */
  private final EntryKind kind;

  RefusedFileException(Path file, EntryKind kind) {
    super(file.toString());
    this.kind = kind;
  }

  /** What stands there; {@link EntryKind#FILE} means a file that the project consists of. */
  public EntryKind kind() {
    return kind;
  }
}
