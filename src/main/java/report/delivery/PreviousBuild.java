package report.delivery;

import java.nio.file.Path;
import java.util.List;

/**
 * The output of an earlier build from the same inputs that still exists.
 *
 * @param files its files, as if they were written now
 * @param warnings the number of warnings
 */
public record PreviousBuild(List<Path> files, long warnings) {
  /** Copies the list. */
  public PreviousBuild {
    files = List.copyOf(files);
  }
}
