package report.sheet.workbook;

import java.util.Locale;

/**
 * An opaque colour.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {
  private static final int WHITE = 0xFFFFFF;

  /** Leaves out all but red, green and blue. */
  public Colour {
    rgb = rgb & WHITE;
  }

  /** As charts and text documents write it: D6DFEC. */
  public String hex() {
    return String.format(Locale.ROOT, "%06X", rgb);
  }

  /** As cells write it, after an opaque alpha: FFD6DFEC. */
  String argb() {
    return "FF" + hex();
  }
}
