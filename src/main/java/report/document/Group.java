package report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * An action, its goals and its progress, which are printed side by side because they belong
 * together.
 *
 * @param anchor the id of the action, unique on the page of its theme; empty for the goals of an
 *     initiative itself
 * @param action the first column
 * @param goals the second column
 * @param progress the third column
 * @param outlook the challenges and next steps, below the columns
 */
public record Group(
    String anchor,
    List<Piece> action,
    List<Piece> goals,
    List<Piece> progress,
    OutlookPart outlook) {
  /** Copies the lists. */
  public Group {
    action = List.copyOf(action);
    goals = List.copyOf(goals);
    progress = List.copyOf(progress);
  }

  /**
   * An action without challenges and next steps.
   *
   * @param anchor the id of the action
   * @param action the first column
   * @param goals the second column
   * @param progress the third column
   */
  public Group(String anchor, List<Piece> action, List<Piece> goals, List<Piece> progress) {
    this(anchor, action, goals, progress, OutlookPart.NONE);
  }

  /**
   * What concerns an initiative or a theme as a whole.
   *
   * @param label what it concerns, possibly nothing
   * @param outlook the challenges and next steps
   * @return a group without goals and progress
   */
  public static Group of(List<Piece> label, OutlookPart outlook) {
    return new Group("", label, List.of(), List.of(), outlook);
  }

  /**
   * All its texts.
   *
   * @return the pieces in reading order
   */
  public Stream<Piece> pieces() {
    return Stream.concat(
        Stream.of(action, goals, progress).flatMap(List::stream), outlook.pieces());
  }
}
