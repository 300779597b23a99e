package report.delivery;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** There is no space left for a file. */
public final class FullDiskException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  FullDiskException(Path file) {
    super(file.toString());
  }
}
