package report.check;

import java.util.Optional;
import report.finding.Span;

/** Tells where the parts of a book were written. */
@FunctionalInterface
public interface Places {

  /**
   * Where something was written.
   *
   * @param part the very goal, result, report or term that the reader made
   * @return its place; nothing if it came from no file
   */
  Optional<Span> of(Object part);
}
