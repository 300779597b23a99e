package report.project;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that was to be replaced and holds no longer what the new text was made from. */
public final class ChangedFileException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  public ChangedFileException(Path file) {
    super(file.toString());
  }
}
