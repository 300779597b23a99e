package report.sheet.standard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a sheet, counted from 1.
 *
 * @param column the first column
 * @param row the first row
 * @param lastColumn the last column
 * @param lastRow the last row
 */
record Area(int column, int row, int lastColumn, int lastRow) {
  static final int COLUMNS = 16_384;
  static final int ROWS = 1_048_576;

  private static final Pattern FORM =
      Pattern.compile(
          "\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?"
              + "|\\$?(\\d{1,7}):\\$?(\\d{1,7})");

  /** The cells of a reference such as A1, $A$1:$C$9 or $1:$3; nothing if it is none. */
  static Optional<Area> of(String reference) {
    Matcher form = FORM.matcher(reference);
    if (!form.matches()) {
      return Optional.empty();
    }
    Area area =
        form.group(5) != null
            ? new Area(1, Integer.parseInt(form.group(5)), COLUMNS, Integer.parseInt(form.group(6)))
            : new Area(
                column(form.group(1)),
                Integer.parseInt(form.group(2)),
                column(form.group(3) == null ? form.group(1) : form.group(3)),
                Integer.parseInt(form.group(4) == null ? form.group(2) : form.group(4)));
    return area.isOnASheet() ? Optional.of(area) : Optional.empty();
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
  }

  private boolean isOnASheet() {
    return row >= 1
        && row <= lastRow
        && lastRow <= ROWS
        && column <= lastColumn
        && lastColumn <= COLUMNS;
  }

  boolean meets(Area other) {
    return column <= other.lastColumn
        && other.column <= lastColumn
        && row <= other.lastRow
        && other.row <= lastRow;
  }

  /** The smallest area with the cells of both. */
  Area around(Area other) {
    return new Area(
        Math.min(column, other.column),
        Math.min(row, other.row),
        Math.max(lastColumn, other.lastColumn),
        Math.max(lastRow, other.lastRow));
  }

  /** Whether it has all cells of another; of whole rows, those rows. */
  boolean holds(Area other) {
    boolean wholeRows = other.column == 1 && other.lastColumn == COLUMNS;
    return row <= other.row
        && other.lastRow <= lastRow
        && (wholeRows || (column <= other.column && other.lastColumn <= lastColumn));
  }
}
