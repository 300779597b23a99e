package report.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A failure after some output folders had already been replaced: those are the new ones. */
public final class AppearedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Path> appeared;
  private final IOException fault;

  /**
   * Creates a usage error.
   *
   * @param appeared the replaced folders, as the user named them
   * @param fault the cause
   */
  AppearedException(List<Path> appeared, IOException fault) {
    super(fault);
    this.appeared = List.copyOf(appeared);
    this.fault = fault;
  }

  /** The folders that were replaced; all others are unchanged. */
  public List<Path> appeared() {
    return appeared;
  }

  /** What went wrong. */
  public IOException fault() {
    return fault;
  }
}
