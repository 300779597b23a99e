package report.plan;

import java.util.List;
import report.prose.Prose;

/**
 * A perspective of a vision (視点 I, II …), with what is to be taken up under it.
 *
 * @param id its id
 * @param statement its text
 * @param overview how the list of all perspectives words it, where a document words it otherwise
 *     there; empty if it does not
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
