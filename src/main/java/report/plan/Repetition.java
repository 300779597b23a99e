package report.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Checks lists whose items are referred to by id: ids must be unique. */
final class Repetition {
  private Repetition() {}

  /**
   * Rejects duplicates.
   *
   * @param kind the kind of items, for the message
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
