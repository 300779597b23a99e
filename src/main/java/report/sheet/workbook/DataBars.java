package report.sheet.workbook;

/**
 * A bar behind each number of a range.
 *
 * @param area the cells
 * @param colour the colour of the bars
 * @param full the number that the whole width of a cell stands for
 */
public record DataBars(CellRange area, Colour colour, int full) {

  /**
   * A line in a cell.
   *
   * @param numbers the cells with the numbers, in one row
   * @param column the column of the cell with the line
   */
  public record Sparkline(CellRange numbers, int column) {
    /** The name of the cell. */
    String place() {
      return new CellRange(numbers.firstRow(), numbers.firstRow(), column, column).name();
    }
  }
}
