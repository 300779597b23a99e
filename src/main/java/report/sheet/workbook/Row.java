package report.sheet.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A row of a sheet: its height, and its cells. */
public final class Row {
  /** Stands for the height that the program chooses. */
  static final double AUTOMATIC = 0;

  private final int number;
  private final List<@Nullable Cell> cells = new ArrayList<>();
  private double height;
  private boolean grows;
  private boolean hidden;

  Row(int number, double height) {
    this.number = number;
    this.height = height;
  }

  /**
   * Which row it is.
   *
   * @return its number, from 0
   */
  public int number() {
    return number;
  }

  /**
   * How high it is.
   *
   * @return its height in points, 0 if the program chooses it
   */
  public double height() {
    return height;
  }

  /**
   * Increases the height if something needs more.
   *
   * @param points the least height in points
   */
  public void raise(double points) {
    height = Math.max(height, points);
  }

  /** Lets its height follow its texts when they are changed; until then it is as given. */
  public void grow() {
    grows = true;
  }

  boolean grows() {
    return grows;
  }

  /** Keeps it out of sight and print. */
  public void hide() {
    hidden = true;
  }

  /**
   * Whether it is out of sight and print.
   *
   * @return true if so
   */
  public boolean isHidden() {
    return hidden;
  }

  /**
   * A new cell, replacing an existing one.
   *
   * @param column its column, from 0
   * @param style its style
   * @return the cell
   */
  public Cell add(int column, Style style) {
    while (cells.size() <= column) {
      cells.add(null);
    }
    Cell cell = new Cell(style);
    cells.set(column, cell);
    return cell;
  }

  /**
   * A cell that was added.
   *
   * @param column its column, from 0
   * @return the cell
   */
  public Cell cell(int column) {
    @Nullable Cell cell = find(column);
    if (cell == null) {
      throw new IllegalStateException("no cell " + CellRange.cell(number, column));
    }
    return cell;
  }

  /**
   * The styles of its cells.
   *
   * @return the style of each column that has a cell
   */
  public Map<Integer, Style> styles() {
    Map<Integer, Style> styles = new TreeMap<>();
    for (int column = 0; column < cells.size(); column++) {
      @Nullable Cell cell = cells.get(column);
      if (cell != null) {
        styles.put(column, cell.style());
      }
    }
    return styles;
  }

  /**
   * The cell of a column.
   *
   * @param column its column, from 0
   * @return the cell; null if none was added
   */
  public @Nullable Cell find(int column) {
    return column < cells.size() ? cells.get(column) : null;
  }

  /**
   * How many columns it reaches over.
   *
   * @return 0 or more
   */
  public int columns() {
    return cells.size();
  }
}
