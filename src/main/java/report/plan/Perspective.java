package report.plan;

import java.util.List;
import report.prose.Prose;

/**
 * A perspective of a vision (視点 I, II …), with its matters.
 *
 * @param id its id
 * @param statement its text
 * @param overview its wording in the list of all perspectives, if different; empty otherwise
 * @param matters its matters in order, at least one
 */
public record Perspective(Id id, Prose statement, Prose overview, List<Matter> matters) {
  /** Copies the list; rejects repeated ids and a perspective without matters. */
  public Perspective {
    matters = List.copyOf(matters);
    Repetition.reject("matter", matters.stream().map(Matter::id));
    if (matters.isEmpty()) {
      throw new IllegalArgumentException("no matter: " + id);
    }
  }
}
