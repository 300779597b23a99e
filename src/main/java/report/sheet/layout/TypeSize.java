package report.sheet.layout;

/**
 * The sizes of a format.
 *
 * @param letter the font size in points
 * @param pitch from one line to the next in points
 * @param indent the indentation of its cells, in steps of the spreadsheet
 */
public record TypeSize(double letter, double pitch, int indent) {
  /** Rejects unprintable sizes. */
  public TypeSize {
    if (letter <= 0 || pitch <= 0 || indent < 0) {
      throw new IllegalArgumentException("no size: " + letter + " on " + pitch);
    }
  }
}
