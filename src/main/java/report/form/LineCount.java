package report.form;

import report.sheet.layout.TextWidth;

/** How many lines a text takes in a cell, as far as its letters tell. */
final class LineCount {
  /** What the borders of a cell take of its width, in half-width characters. */
  private static final int BORDERS = 1;

  private LineCount() {}

  /**
   * The lines of a text.
   *
   * @param text the text, with line feeds between its lines
   * @param width the width of the cell in half-width characters of the text
   */
  static int of(String text, double width) {
    int room = (int) Math.max(2, width - BORDERS);
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (TextWidth.halfEms(line) + room - 1) / room);
    }
    return lines;
  }
}
