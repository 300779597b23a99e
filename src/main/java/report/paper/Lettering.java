package report.paper;

/**
 * How a stretch of text looks.
 *
 * @param font the name of its font as the template states it: ＭＳ 明朝
 * @param size its size in points, more than 0
 * @param bold whether it is bold
 * @param italic whether it slants
 * @param underlined whether there is a line below it
 * @param struck whether there is a line through it
 * @param raised whether it is small and raised, as the mark of a note
 * @param ink its color
 */
public record Lettering(
    String font,
    double size,
    boolean bold,
    boolean italic,
    boolean underlined,
    boolean struck,
    boolean raised,
    Ink ink) {
  /** The part of its size that a raised stretch has. */
  private static final double RAISED = 0.65;

  /**
   * The size its letters are drawn in.
   *
   * @return points
   */
  public double drawnSize() {
    return raised ? size * RAISED : size;
  }

  /**
   * The same in another size.
   *
   * @param scale what its size is multiplied by
   * @return the lettering
   */
  public Lettering scaled(double scale) {
    return new Lettering(font, size * scale, bold, italic, underlined, struck, raised, ink);
  }
}
