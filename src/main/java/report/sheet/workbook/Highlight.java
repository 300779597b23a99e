package report.sheet.workbook;

import java.util.List;

/**
 * A color that cells have while a condition holds.
 *
 * @param areas the cells, of which the first is the uppermost and leftmost; one at least
 * @param formula the condition for the first cell, in Excel's notation; relative places move with
 *     the cell
 * @param colour the color of their background
 */
public record Highlight(List<CellRange> areas, String formula, Colour colour) {
  /** Copies the list and rejects an empty one. */
  public Highlight {
    areas = List.copyOf(areas);
    if (areas.isEmpty()) {
      throw new IllegalArgumentException("no cells to highlight");
    }
  }
}
