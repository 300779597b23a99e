package report.delivery;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file is in the way that no build wrote, or that was changed since. */
public final class NotOursException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  NotOursException(Path file) {
    super(file.toString());
  }
}
