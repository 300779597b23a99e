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
 * Where books, their themes, actions, goals, reports, results and terms were written. Readers that
 * work side by side add to it. A place is forgotten when nobody holds its element any more: the
 * themes of large books are made again whenever they are asked for.
 */
public final class SourceMap {
  private final Map<Key, Span> spans = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  /** The very object, for as long as somebody holds it. */
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

  /** Remembers where something was written. */
  public void add(Object element, Span span) {
    for (Reference<?> key = gone.poll(); key != null; key = gone.poll()) {
      spans.remove(key);
    }
    spans.put(new Key(element, gone), span);
  }

  /**
   * The location of a part.
   *
   * @param element a book, a theme, an action, a goal or its id, a report or what it says of an
   *     action, a result or a term, the very object that the reader made
   * @return the place of the date of a book or report, the number of a theme, the mark or else the
   *     id of an action, the target of a goal, the key of the results that a report gives of an
   *     action or else its id, the figure of a result, the id of a term
   */
  public Optional<Span> of(Object element) {
    return Optional.ofNullable(spans.get(new Key(element, null)));
  }

  /** How many places are remembered. */
  int size() {
    return spans.size();
  }
}
