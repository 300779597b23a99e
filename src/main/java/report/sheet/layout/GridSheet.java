package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sheet, laid out.
 *
 * @param width its width, in units
 * @param heights the height of each row in points
 * @param cells its texts; no two overlap
 * @param rules the lines drawn between rows
 * @param uprights the lines drawn along rows
 * @param breaks the rows before which a page begins, without the first
 * @param repeated the number of leading rows that are repeated on each page
 */
public record GridSheet(
    int width,
    List<Double> heights,
    List<GridCell> cells,
    List<Rule> rules,
    List<Upright> uprights,
    List<Integer> breaks,
    int repeated) {
  /** Copies the lists. */
  public GridSheet {
    heights = List.copyOf(heights);
    cells = List.copyOf(cells);
    rules = List.copyOf(rules);
    uprights = List.copyOf(uprights);
    breaks = List.copyOf(breaks);
  }

  /**
   * The same on as many sheets as its pages need, each below the rows of every page.
   *
   * @param pages the maximum number of pages of a sheet, 1 or more
   * @return the sheets in order
   */
  public List<GridSheet> parts(int pages) {
    return GridDivision.of(this, pages);
  }

  /**
   * The edges of its columns: there is one wherever a text or a line begins or ends.
   *
   * @return units from the left edge of the sheet, from 0 to its width
   */
  public List<Integer> edges() {
    Set<Integer> edges = new TreeSet<>(List.of(0, width));
    for (GridCell cell : cells) {
      edges.add(cell.extent().from());
      edges.add(cell.extent().to());
    }
    uprights.forEach(upright -> edges.add(upright.unit()));
    return new ArrayList<>(edges);
  }

  /**
   * A line between rows.
   *
   * @param row the row on whose edge it is drawn, from 0
   * @param below whether it is the lower edge, which stays on this page; otherwise the upper one
   * @param extent its horizontal range
   */
  public record Rule(int row, boolean below, Extent extent) {}

  /**
   * A line along rows: at the edges of the sheet that of a frame, elsewhere one between columns.
   *
   * @param row the first row, from 0
   * @param rows the number of rows, 1 or more
   * @param unit its place, in units
   */
  public record Upright(int row, int rows, int unit) {}
}
