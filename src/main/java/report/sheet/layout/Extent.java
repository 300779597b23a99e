package report.sheet.layout;

/**
 * A stretch across the sheet, in units.
 *
 * @param from its left edge, from 0
 * @param to its right edge, beyond the left one
 */
public record Extent(int from, int to) {
  /** Rejects a stretch without width. */
  public Extent {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a stretch: " + from + " to " + to);
    }
  }

  /**
   * Its width.
   *
   * @return units, 1 or more
   */
  public int width() {
    return to - from;
  }
}
