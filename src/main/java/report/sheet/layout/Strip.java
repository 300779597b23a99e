package report.sheet.layout;

import java.util.List;
import java.util.Optional;

/**
 * Columns of blocks that begin on one row: an action, its goals and its progress, or a heading.
 *
 * @param columns the blocks of each column from top to bottom
 * @param pitch the height of its rows in points
 * @param space the free space above and below it, in points, 0 or more
 * @param ruled whether a line is drawn above it, and below it unless a line follows
 * @param continuation what is printed above the rest if it is cut at the end of a page, if anything
 * @param uprights the vertical lines along it
 */
public record Strip(
    List<List<Block>> columns,
    double pitch,
    double space,
    boolean ruled,
    Optional<Continuation> continuation,
    Uprights uprights) {
  /** Copies the lists. */
  public Strip {
    columns = columns.stream().map(List::copyOf).toList();
  }

  /**
   * A strip with nothing printed above its rest.
   *
   * @param columns the blocks of each column from top to bottom
   * @param pitch the height of its rows in points
   * @param space the free space above and below it, in points, 0 or more
   * @param ruled whether a line is drawn above it, and below it unless a line follows
   */
  public Strip(List<List<Block>> columns, double pitch, double space, boolean ruled) {
    this(columns, pitch, space, ruled, Optional.empty(), Uprights.NONE);
  }

  /**
   * A line across the sheet.
   *
   * @param measures its line height, according to the role of its first part
   * @param parts the texts on it, from left to right
   * @return a strip of one block without space or line
   */
  public static Strip line(Measures measures, TextPart... parts) {
    return new Strip(List.of(List.of(Block.of(parts))), measures.pitch(parts[0].role()), 0, false);
  }

  /**
   * A blank stretch.
   *
   * @param height points
   * @return a strip without columns
   */
  static Strip blank(double height) {
    return new Strip(List.of(), height, height / 2, false);
  }

  /**
   * The number of rows of its longest column.
   *
   * @return 0 or more
   */
  public int rows() {
    int rows = 0;
    for (List<Block> column : columns) {
      rows = Math.max(rows, rows(column));
    }
    return rows;
  }

  /** The number of lines of all its texts: if a page takes some of them, fewer are left. */
  int lines() {
    int lines = 0;
    for (List<Block> column : columns) {
      for (Block block : column) {
        for (TextPart part : block.parts()) {
          lines += part.lines();
        }
      }
    }
    return lines;
  }

  /**
   * The height it takes of a page.
   *
   * @return points
   */
  public double height() {
    return rows() * pitch + 2 * space;
  }

  boolean isEmpty() {
    return rows() == 0;
  }

  /** The same with other columns. */
  Strip of(List<List<Block>> other) {
    return new Strip(other, pitch, space, ruled, continuation, uprights);
  }

  /** The same with something printed above its rest if it is cut. */
  Strip continued(Continuation above) {
    return new Strip(columns, pitch, space, ruled, Optional.of(above), uprights);
  }

  /** The same without the line above it. */
  Strip unruled() {
    return new Strip(columns, pitch, space, false, continuation, uprights);
  }

  /** The same with vertical lines along it. */
  Strip with(Uprights lines) {
    return new Strip(columns, pitch, space, ruled, continuation, lines);
  }

  static int rows(List<Block> column) {
    int rows = 0;
    for (Block block : column) {
      rows += block.rows();
    }
    return rows;
  }
}
