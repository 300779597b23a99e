package report.document;

import java.util.List;

/**
 * A perspective as it is printed: a band with its statement, and a table below it.
 *
 * @param anchor its id, unique on the page of the vision
 * @param number its number (IV)
 * @param statement what it says
 * @param overviewHead the words in front of the overview; empty without one
 * @param overview how the list of all perspectives words it; empty if it does not word it otherwise
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
