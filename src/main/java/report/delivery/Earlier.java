package report.delivery;

import java.nio.file.Path;
import java.util.List;

/**
 * What an earlier build made from the same things, and what is still there.
 *
 * @param files its files, as if they were written now
 * @param warnings how many warnings there were
 */
public record Earlier(List<Path> files, long warnings) {
  /** Copies the list. */
  public Earlier {
    files = List.copyOf(files);
  }
}
