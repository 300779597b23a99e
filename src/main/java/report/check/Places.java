package report.check;

import java.util.Optional;
import report.finding.Span;

/** Provides the locations of the parts of a book. */
@FunctionalInterface
public interface Places {

  /**
   * The location of a part.
   *
   * @param part the goal, result, report or term created by the reader, by identity
   * @return its location; empty if it does not come from a file
   */
  Optional<Span> of(Object part);
}
