package report.read;

import java.util.IdentityHashMap;
import java.util.Optional;
import report.finding.Span;

/** Where the goals and results of books were written. */
public final class Origins {
  private final IdentityHashMap<Object, Span> spans = new IdentityHashMap<>();

  /** Remembers where something was written. */
  void add(Object element, Span span) {
    spans.put(element, span);
  }

  /**
   * Where something was written.
   *
   * @param element a goal or a result, the very object that the reader made
   * @return the place of the target of a goal, or of the figure of a result
   */
  public Optional<Span> of(Object element) {
    return Optional.ofNullable(spans.get(element));
  }
}
