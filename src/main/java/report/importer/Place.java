package report.importer;

import report.finding.CellLocation;
import report.finding.Span;

/**
 * A cell of a table that is read.
 *
 * @param grid the sheet
 * @param row its row, from 1; 0 for the sheet as a whole, where a mapping says what no cell does
 * @param column its column, from 1
 */
record Place(Grid grid, int row, int column) {
  /** The sheet as a whole. */
  static Place of(Grid grid) {
    return new Place(grid, 0, 0);
  }

  /** What is seen there. */
  String text() {
    return row == 0 ? "" : grid.text(row, column);
  }

  /** Where it is, for findings. */
  Span span() {
    return row == 0 ? grid.workbook().span(grid.sheet()) : grid.span(row, column);
  }

  /** The address: F12, or 暮らし!F12 if several sheets are read. */
  String address() {
    return grid.label() + CellLocation.letters(column) + row;
  }

  /** The comment behind what was read there. */
  String comment() {
    return row == 0 ? "" : "  # " + address();
  }
}
