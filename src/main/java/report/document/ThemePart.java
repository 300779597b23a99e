package report.document;

import java.util.List;
import java.util.Optional;
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
 * @param own the goals of the theme itself and their results, as a section before its initiatives
 * @param links which of its goals lead to which, as a tree of lines
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
    Optional<InitiativePart> own,
    List<Piece> links,
    List<InitiativePart> initiatives,
    Tally tally) {
  /** Copies the lists. */
  public ThemePart {
    direction = List.copyOf(direction);
    initiatives = List.copyOf(initiatives);
    links = List.copyOf(links);
  }

  /**
   * A theme whose goals are those of its initiatives, and do not lead to each other.
   *
   * @param id its id, the name of its page
   * @param number its number
   * @param band the label in front of its title
   * @param title its title
   * @param department who answers for it
   * @param asOf the date of its progress, empty before the first report
   * @param direction its めざす方向
   * @param initiatives its initiatives
   * @param tally a summary of its goals
   */
  public ThemePart(
      String id,
      int number,
      String band,
      String title,
      String department,
      String asOf,
      List<Piece> direction,
      List<InitiativePart> initiatives,
      Tally tally) {
    this(
        id,
        number,
        band,
        title,
        department,
        asOf,
        direction,
        Optional.empty(),
        List.of(),
        initiatives,
        tally);
  }

  /**
   * All sections with goals, in the order in which they are printed.
   *
   * @return the goals of the theme itself, if it has any, and its initiatives
   */
  public List<InitiativePart> sections() {
    return Stream.concat(own.stream(), initiatives.stream()).toList();
  }

  /**
   * All its texts.
   *
   * @return the pieces in reading order
   */
  public Stream<Piece> pieces() {
    return Stream.of(
            direction.stream(), sections().stream().flatMap(InitiativePart::pieces), links.stream())
        .flatMap(pieces -> pieces);
  }
}
