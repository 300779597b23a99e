package report.read.field;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import report.finding.Span;

/**
 * The locations of books, themes, actions, goals, reports, results and terms. Readers that run in
 * parallel add to it. A location is discarded when nothing references its element any more: the
 * themes of large books are created again on demand.
 */
public final class SourceMap {
  private final Map<Key, Span> spans = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  /** The identity of an object, for as long as it is referenced. */
  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object element, @Nullable ReferenceQueue<Object> gone) {
      super(element, gone);
      this.hash = System.identityHashCode(element);
    }

    @Override
    public boolean equals(Object other) {
      Object element = get();
      return this == other
          || (element != null && other instanceof Key key && key.refersTo(element));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Stores a location. */
  public void add(Object element, Span span) {
    for (Reference<?> key = gone.poll(); key != null; key = gone.poll()) {
      spans.remove(key);
    }
    spans.put(new Key(element, gone), span);
  }

  /** Gives a copy of an element the location of the element, if that is known. */
  public void copied(Object element, Object copy) {
    of(element).ifPresent(span -> add(copy, span));
  }

  /**
   * The location of a part.
   *
   * @param element a book, a theme, an action, a goal or its id, a report or its content on an
   *     action, a result or a term, by identity
   * @return the location of the date of a book or report, the number of a theme, the mark or else
   *     the id of an action, the target of a goal, the key of the results of an action in a report
   *     or else its id, the figure of a result, the id of a term
   */
  public Optional<Span> of(Object element) {
    return Optional.ofNullable(spans.get(new Key(element, null)));
  }

  /** The number of stored locations. */
  int size() {
    return spans.size();
  }
}
