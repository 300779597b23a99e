package report.sheet;

import report.document.Labels;
import report.document.ThemePart;
import report.sheet.layout.GridSheet;

/**
 * The sheet of a theme.
 *
 * @param theme the theme
 * @param grid the places of its texts
 */
record ThemeSheet(ThemePart theme, GridSheet grid) {
  /** Its name, テーマ３. */
  String name(Labels labels) {
    return name(theme.number(), labels);
  }

  /** The name of the sheet of the theme of a number. */
  static String name(int number, Labels labels) {
    return labels.get("theme.sheet", labels.number(number));
  }

  /** How many pages it is printed on. */
  int pages() {
    return grid.breaks().size() + 1;
  }
}
