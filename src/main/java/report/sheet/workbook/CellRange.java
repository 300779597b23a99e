package report.sheet.workbook;

import java.util.List;

/**
 * A rectangle of cells, at least one cell. Rows and columns count from 0.
 *
 * @param firstRow the uppermost row
 * @param lastRow the lowest row
 * @param firstColumn the leftmost column
 * @param lastColumn the rightmost column
 */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {
  private static final int LETTERS = 26;

  /** Rejects an invalid rectangle. */
  public CellRange {
    if (firstRow < 0 || lastRow < firstRow || firstColumn < 0 || lastColumn < firstColumn) {
      throw new IllegalArgumentException(
          "no area: " + List.of(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  /**
   * Whether it has no second cell.
   *
   * @return whether first and last are the same both ways
   */
  public boolean isOneCell() {
    return firstRow == lastRow && firstColumn == lastColumn;
  }

  /**
   * Its name.
   *
   * @return A1:C3, or A1 for a single cell
   */
  public String name() {
    String first = cell(firstRow, firstColumn);
    return isOneCell() ? first : first + ":" + cell(lastRow, lastColumn);
  }

  /**
   * Its name in formulas that do not move with their cell.
   *
   * @return $A$1:$C$3, or $A$1 for a single cell
   */
  public String fixed() {
    String first = fixed(firstRow, firstColumn);
    return isOneCell() ? first : first + ":" + fixed(lastRow, lastColumn);
  }

  private static String fixed(int row, int column) {
    return "$" + column(column) + "$" + (row + 1);
  }

  /**
   * The name of a cell.
   *
   * @param row its row, from 0
   * @param column its column, from 0
   * @return A1 for 0 and 0
   */
  public static String cell(int row, int column) {
    return column(column) + (row + 1);
  }

  private static String column(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : column(column / LETTERS - 1) + last;
  }
}
