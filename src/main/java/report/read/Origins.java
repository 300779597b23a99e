package report.read;

import java.util.IdentityHashMap;
import java.util.Optional;
import report.finding.Span;

/** Where the themes, goals, results, reports and terms of books were written. */
public final class Origins {
  private final IdentityHashMap<Object, Span> spans = new IdentityHashMap<>();

  /** Remembers where something was written. */
  void add(Object element, Span span) {
    spans.put(element, span);
  }

  /**
   * Where something was written.
   *
   * @param element a theme, a goal, a result, a report or a term, the very object that the reader
   *     made
   * @return the place of the number of a theme, the target of a goal, the figure of a result, the
   *     date of a report, the id of a term
   */
  public Optional<Span> of(Object element) {
    return Optional.ofNullable(spans.get(element));
  }
}
