package report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * An initiative as printed.
 *
 * @param anchor its id, unique on the page of its theme
 * @param title its title
 * @param aim its aim, a line with ■
 * @param groups its actions, the 【参考】 ones last, each of which begins with that label
 * @param tally a summary of its goals
 */
public record InitiativePart(
    String anchor, String title, List<Piece> aim, List<Group> groups, Tally tally) {
  /** The anchor of the goals of a theme itself, which no id can be. */
  public static final String OF_THEME = "goals_";

  /** The anchor of the challenges of a theme as a whole, which no id can be. */
  public static final String OUTLOOK = "outlook_";

  /** Copies the lists. */
  public InitiativePart {
    aim = List.copyOf(aim);
    groups = List.copyOf(groups);
  }

  /**
   * All its texts.
   *
   * @return the pieces in reading order
   */
  public Stream<Piece> pieces() {
    return Stream.concat(aim.stream(), groups.stream().flatMap(Group::pieces));
  }
}
