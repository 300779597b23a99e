package report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * The challenges and next steps of a part of a theme, as printed: each begins with its name.
 *
 * @param challenges the challenges (課題)
 * @param next the next steps (今後の対応)
 */
public record OutlookPart(List<Piece> challenges, List<Piece> next) {
  /** Nothing is said. */
  public static final OutlookPart NONE = new OutlookPart(List.of(), List.of());

  /** Copies the lists. */
  public OutlookPart {
    challenges = List.copyOf(challenges);
    next = List.copyOf(next);
  }

  /**
   * Whether nothing is said.
   *
   * @return true without pieces
   */
  public boolean isEmpty() {
    return challenges.isEmpty() && next.isEmpty();
  }

  /**
   * All its texts.
   *
   * @return the pieces in reading order
   */
  public Stream<Piece> pieces() {
    return Stream.concat(challenges.stream(), next.stream());
  }
}
