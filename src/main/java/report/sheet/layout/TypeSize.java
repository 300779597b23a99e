package report.sheet.layout;

/**
 * The sizes of a look.
 *
 * @param letter the size of its letters in points
 * @param pitch from one line to the next in points
 * @param indent how far its cells set their text in, in steps of the spreadsheet
 */
public record TypeSize(double letter, double pitch, int indent) {
  /** Rejects sizes nothing can be printed in. */
  public TypeSize {
    if (letter <= 0 || pitch <= 0 || indent < 0) {
      throw new IllegalArgumentException("no size: " + letter + " on " + pitch);
    }
  }
}
