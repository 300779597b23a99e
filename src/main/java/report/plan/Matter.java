package report.plan;

import java.util.List;
import report.prose.Prose;

/**
 * A matter to be addressed, and the direction to take (事柄・観点 and its 方向性).
 *
 * @param id its id, unique in its perspective, or in its matter if it is nested
 * @param name its name
 * @param direction the direction to take (方向性); empty only if the nested matters have one
 * @param matters the matters nested in it, which nest no others
 */
public record Matter(Id id, Prose name, Prose direction, List<Matter> matters) {
  /** Copies the list; rejects duplicate ids, deeper nesting and a matter without a direction. */
  public Matter {
    matters = List.copyOf(matters);
    Repetition.reject("matter", matters.stream().map(Matter::id));
    if (matters.stream().anyMatch(matter -> !matter.matters().isEmpty())) {
      throw new IllegalArgumentException("nested too deeply: " + id);
    }
    if (direction.isEmpty() && matters.isEmpty()) {
      throw new IllegalArgumentException("no direction: " + id);
    }
  }
}
