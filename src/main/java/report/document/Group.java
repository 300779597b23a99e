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
 */
public record Group(String anchor, List<Piece> action, List<Piece> goals, List<Piece> progress) {
  /** Copies the lists. */
  public Group {
    action = List.copyOf(action);
    goals = List.copyOf(goals);
    progress = List.copyOf(progress);
  }

  /**
   * All its texts.
   *
   * @return the pieces in reading order
   */
  public Stream<Piece> pieces() {
    return Stream.of(action, goals, progress).flatMap(List::stream);
  }
}
