package report.read;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import report.finding.Span;

/**
 * Where the parts of themes were written that are made anew whenever they are asked for: a place is
 * forgotten when nobody holds its part any more. Threads may share it.
 */
final class PassingPlaces {
  private final Map<Key, Span> spans = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  /** The very object, for as long as somebody holds it. */
  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object part, ReferenceQueue<Object> gone) {
      super(part, gone);
      this.hash = System.identityHashCode(part);
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      Object part = get();
      return part != null && other instanceof Key key && key.refersTo(part);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Remembers where a part was written. */
  void add(Object part, Span span) {
    for (Reference<?> key = gone.poll(); key != null; key = gone.poll()) {
      spans.remove(key);
    }
    spans.put(new Key(part, gone), span);
  }

  /** Where a part was written, the very object. */
  Optional<Span> of(Object part) {
    return Optional.ofNullable(spans.get(new Key(part, new ReferenceQueue<>())));
  }

  /** How many places are remembered. */
  int size() {
    return spans.size();
  }
}
