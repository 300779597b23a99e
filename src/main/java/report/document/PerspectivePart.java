package report.document;

import java.util.List;

/**
 * A perspective as printed: a heading with its statement, and a table below it.
 *
 * @param anchor its id, unique on the page of the vision
 * @param number its number (IV)
 * @param statement its text
 * @param overviewHead the label before the overview; empty without one
 * @param overview its wording in the list of all perspectives; empty if the same
 * @param matters its matters
 */
public record PerspectivePart(
    String anchor,
    String number,
    List<Run> statement,
    String overviewHead,
    List<Run> overview,
    List<MatterPart> matters) {
  /** Copies the lists. */
  public PerspectivePart {
    statement = List.copyOf(statement);
    overview = List.copyOf(overview);
    matters = List.copyOf(matters);
  }
}
