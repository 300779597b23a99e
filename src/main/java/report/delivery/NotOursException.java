package report.delivery;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file is in the way that was not written by a build, or was edited afterwards. */
public final class NotOursException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  /** Whether a build wrote a file with that name. */
  private final boolean changed;

  NotOursException(Path file, boolean changed) {
    super(file.toString());
    this.changed = changed;
  }

  /**
   * The reason why the file is in the way.
   *
   * @return true if a build wrote it and it was edited afterwards; false if no build wrote it
   */
  public boolean isChanged() {
    return changed;
  }
}
