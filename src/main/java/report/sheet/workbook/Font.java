package report.sheet.workbook;

import java.util.Optional;

/**
 * Letters.
 *
 * @param name the name of the font
 * @param size their height in points
 * @param bold whether they are bold
 * @param italic whether they slant
 * @param struck whether it is struck through
 * @param underline none, single and the other words of ST_UnderlineValues (ECMA-376 part 1,
 *     18.18.82)
 * @param family 0 unknown, 1 with serifs, 2 without, 3 fixed pitch, 4 script, 5 decorative
 * @param colour their colour, without one that of the program
 * @param raised whether they are small and raised, as marks of notes are
 */
public record Font(
    String name,
    double size,
    boolean bold,
    boolean italic,
    boolean struck,
    String underline,
    int family,
    Optional<Colour> colour,
    boolean raised) {
  /** No line below. */
  public static final String NOT_UNDERLINED = "none";

  /**
   * A font without special properties.
   *
   * @param name its name
   * @param size the font size in points
   * @param family its type, see above
   * @return the font
   */
  public static Font plain(String name, double size, int family) {
    return new Font(
        name, size, false, false, false, NOT_UNDERLINED, family, Optional.empty(), false);
  }

  /**
   * The same in another size.
   *
   * @param points the font size
   * @return the font
   */
  public Font of(double points) {
    return new Font(name, points, bold, italic, struck, underline, family, colour, raised);
  }

  /**
   * The same in a colour.
   *
   * @param ink the colour
   * @return the font
   */
  public Font in(Colour ink) {
    return new Font(name, size, bold, italic, struck, underline, family, Optional.of(ink), raised);
  }

  /**
   * The same in bold.
   *
   * @return bold
   */
  public Font inBold() {
    return new Font(name, size, true, italic, struck, underline, family, colour, raised);
  }

  /**
   * The same, raised.
   *
   * @return superscript
   */
  public Font asMark() {
    return new Font(name, size, bold, italic, struck, underline, family, colour, true);
  }

  /**
   * The same, underlined once.
   *
   * @return underlined
   */
  public Font underlined() {
    return new Font(name, size, bold, italic, struck, "single", family, colour, raised);
  }

  /**
   * The same with the format of a link: underlined once.
   *
   * @param ink their colour
   * @return underlined, in this color
   */
  public Font asLink(Colour ink) {
    return new Font(name, size, bold, italic, struck, "single", family, Optional.of(ink), raised);
  }
}
