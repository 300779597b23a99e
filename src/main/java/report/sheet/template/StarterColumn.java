package report.sheet.template;

import report.sheet.layout.ThemeColumn;

/**
 * A column of a starter.
 *
 * @param column the column
 * @param arrow the arrow in the gutter in front of it
 * @param gutter the width of the gutter in front of it in units, 0 if there is none
 * @param width its width in units
 * @param head its head, as long as its width allows
 */
record StarterColumn(ThemeColumn column, String arrow, int gutter, int width, String head) {
  /** A column without a gutter in front of it. */
  StarterColumn(ThemeColumn column, int width, String head) {
    this(column, "", 0, width, head);
  }
}
