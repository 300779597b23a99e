package report.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Guards lists whose things are referred to by id: each id names one thing. */
final class Repetition {
  private Repetition() {}

  /**
   * Rejects an id that stands twice.
   *
   * @param kind what the ids name, for the message
   * @param ids the ids of a list
   */
  static void reject(String kind, Stream<Id> ids) {
    Set<Id> seen = new HashSet<>();
    ids.forEach(
        id -> {
          if (!seen.add(id)) {
            throw new IllegalArgumentException(kind + " twice: " + id);
          }
        });
  }
}
