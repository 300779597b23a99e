package report.finding;

import java.util.Comparator;

/**
 * A cell of a workbook, or a sheet as a whole.
 *
 * @param number the place of the sheet among the tabs, from 1
 * @param sheet the name of the sheet
 * @param row the row, from 1; 0 for the sheet as a whole
 * @param column the column, from 1; 0 for the sheet as a whole
 */
public record CellLocation(int number, String sheet, int row, int column)
    implements Comparable<CellLocation> {
  private static final Comparator<CellLocation> ORDER =
      Comparator.comparingInt(CellLocation::number)
          .thenComparing(Comparator.comparing(CellLocation::sheet))
          .thenComparingInt(CellLocation::row)
          .thenComparingInt(CellLocation::column);

  /** Rejects a cell outside of all sheets. */
  public CellLocation {
    if (number < 1 || row < 0 || column < 0 || (row == 0) != (column == 0)) {
      throw new IllegalArgumentException(number + "!" + row + ":" + column);
    }
  }

  /** A sheet as a whole. */
  public static CellLocation sheet(int number, String sheet) {
    return new CellLocation(number, sheet, 0, 0);
  }

  /** The cell within its sheet as spreadsheets write it: F12; empty for the sheet as a whole. */
  public String cell() {
    return row == 0 ? "" : letters(column) + row;
  }

  /**
   * The letters of a column: AA.
   *
   * @param column the column, from 1
   */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** The cell with its sheet: {@code テーマ3!F12}, or {@code '第 1 回'!F12} as in a formula. */
  @Override
  public String toString() {
    String name = VisibleText.line(sheet);
    boolean isWord = name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    String quoted = isWord && !name.isEmpty() ? name : "'" + name.replace("'", "''") + "'";
    return row == 0 ? quoted : quoted + "!" + cell();
  }

  @Override
  public int compareTo(CellLocation other) {
    return ORDER.compare(this, other);
  }
}
