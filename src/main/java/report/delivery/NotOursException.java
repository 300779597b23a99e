package report.delivery;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file is in the way that no build wrote, or that was changed since. */
public final class NotOursException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  /** Whether a build wrote a file of that name. */
  private final boolean changed;

  NotOursException(Path file, boolean changed) {
    super(file.toString());
    this.changed = changed;
  }

  /**
   * How the file came to be in the way.
   *
   * @return true if a build wrote it and it was changed since; false if no build did
   */
  public boolean isChanged() {
    return changed;
  }
}
