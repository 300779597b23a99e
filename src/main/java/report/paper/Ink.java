package report.paper;

/**
 * A color.
 *
 * @param rgb red, green and blue in sRGB, a byte each: 0xD6DFEC
 */
public record Ink(int rgb) {
  /** The color of text that has none of its own. */
  public static final Ink BLACK = new Ink(0);

  private static final int WHITE = 0xFFFFFF;

  /** Leaves out all but red, green and blue. */
  public Ink {
    rgb = rgb & WHITE;
  }
}
