package report.sheet.layout;

import java.util.List;
import java.util.Optional;
import report.document.Run;

/**
 * A text in its place.
 *
 * @param role the formats
 * @param row its first row, from 0
 * @param rows the number of rows, 1 or more
 * @param extent its horizontal position on the sheet
 * @param runs its text, empty for a frame only
 * @param ends the offsets in its text after each of its lines
 * @param picture the picture drawn there instead of text
 */
public record GridCell(
    CellRole role,
    int row,
    int rows,
    Extent extent,
    List<Run> runs,
    List<Integer> ends,
    Optional<DrawnPicture> picture) {
  /** Copies the lists. */
  public GridCell {
    runs = List.copyOf(runs);
    ends = List.copyOf(ends);
  }

  /**
   * The same in another row.
   *
   * @param other its first row, from 0
   * @return the cell
   */
  GridCell at(int other) {
    return new GridCell(role, other, rows, extent, runs, ends, picture);
  }
}
