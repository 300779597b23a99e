package report.sheet.layout;

import java.util.List;
import report.document.Run;

/**
 * A text in its place.
 *
 * @param look how it looks
 * @param row its first row, from 0
 * @param rows over how many rows it stands, 1 or more
 * @param extent where it stands across the sheet
 * @param runs its text, empty for a frame alone
 */
public record GridCell(CellRole look, int row, int rows, Extent extent, List<Run> runs) {
  /** Copies the list. */
  public GridCell {
    runs = List.copyOf(runs);
  }
}
