package report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A theme as printed: one sheet, one page.
 *
 * @param id its id, the name of its page
 * @param number its number
 * @param band the label in front of its title, 【テーマ３】
 * @param title its title
 * @param department who answers for it
 * @param asOf the date of its progress (R2.3月末時点), empty before the first report
 * @param direction its めざす方向, lines with ◎
 * @param initiatives its initiatives
 * @param tally a summary of its goals
 */
public record ThemePart(
    String id,
    int number,
    String band,
    String title,
    String department,
    String asOf,
    List<Piece> direction,
    List<InitiativePart> initiatives,
    Tally tally) {
  /** Copies the lists. */
  public ThemePart {
    direction = List.copyOf(direction);
    initiatives = List.copyOf(initiatives);
  }

  /**
   * All its texts.
   *
   * @return the pieces in reading order
   */
  public Stream<Piece> pieces() {
    return Stream.concat(direction.stream(), initiatives.stream().flatMap(InitiativePart::pieces));
  }
}
