package report.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Guards lists whose things are referred to by id: each id names one thing. */
final class Repetition {
  private Repetition() {}

  /**
   * Rejects duplicates.
   *
   * @param kind what it is, for the message
   * @param things the ids of a list, or other names of its entries
   */
  static void reject(String kind, Stream<?> things) {
    Set<Object> seen = new HashSet<>();
    things.forEach(
        thing -> {
          if (!seen.add(thing)) {
            throw new IllegalArgumentException(kind + " twice: " + thing);
          }
        });
  }
}
