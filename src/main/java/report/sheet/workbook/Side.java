package report.sheet.workbook;

import java.util.Locale;

/** A side of a cell, on which a line can be drawn. */
public enum Side {
  /** The left edge. */
  LEFT,
  /** The right edge. */
  RIGHT,
  /** The upper edge. */
  TOP,
  /** The lower edge. */
  BOTTOM;

  /** Its name in a file. */
  String element() {
    return name().toLowerCase(Locale.ROOT);
  }
}
