package report.document;

import java.util.List;

/**
 * A matter as printed: a row of a table.
 *
 * @param anchor its place on the page of the vision
 * @param number its number (①); empty for a nested matter
 * @param name its name
 * @param direction the direction to take; empty only if the nested matters have one
 * @param nested the rows inside it
 */
public record MatterPart(
    String anchor, String number, List<Run> name, List<Piece> direction, List<MatterPart> nested) {
  /** Copies the lists. */
  public MatterPart {
    name = List.copyOf(name);
    direction = List.copyOf(direction);
    nested = List.copyOf(nested);
  }

  /**
   * The path by which files refer to it.
   *
   * @return for instance growth/strengths
   */
  public String path() {
    return anchor.replace('_', '/');
  }
}
