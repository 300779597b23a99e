package report.sheet.layout;

import java.util.List;
import report.document.Run;

/**
 * A text in its place.
 *
 * @param role the formats
 * @param row its first row, from 0
 * @param rows the number of rows, 1 or more
 * @param extent its horizontal position on the sheet
 * @param runs its text, empty for a frame only
 */
public record GridCell(CellRole role, int row, int rows, Extent extent, List<Run> runs) {
  /** Copies the list. */
  public GridCell {
    runs = List.copyOf(runs);
  }
}
