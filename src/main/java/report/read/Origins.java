package report.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import report.finding.Span;

/**
 * Where books, their themes, actions, goals, reports, results and terms were written. Readers that
 * work side by side add to it.
 */
public final class Origins {
  private final Map<Object, Span> spans = Collections.synchronizedMap(new IdentityHashMap<>());
  private Optional<PassingPlaces> passing = Optional.empty();

  /** Remembers where something was written. */
  void add(Object element, Span span) {
    spans.put(element, span);
  }

  /** The places of what is made anew whenever it is asked for. */
  synchronized PassingPlaces ofPassing() {
    PassingPlaces places = passing.orElseGet(PassingPlaces::new);
    passing = Optional.of(places);
    return places;
  }

  private synchronized Optional<PassingPlaces> passing() {
    return passing;
  }

  /**
   * Where something was written.
   *
   * @param element a book, a theme, an action, a goal or its id, a report or what it says of an
   *     action, a result or a term, the very object that the reader made
   * @return the place of the date of a book or report, the number of a theme, the mark or else the
   *     id of an action, the target of a goal, the key of the results that a report gives of an
   *     action or else its id, the figure of a result, the id of a term
   */
  public Optional<Span> of(Object element) {
    Optional<Span> span = Optional.ofNullable(spans.get(element));
    return span.isPresent() ? span : passing().flatMap(places -> places.of(element));
  }
}
