package report.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import report.notation.DisplayWidth;

/** Columns of text aligned by the width of the characters in a terminal. */
public final class TextTable {
  private static final String GAP = "  ";

  /** The alignment of text in a column. */
  public enum Side {
    LEFT,
    RIGHT
  }

  private final List<Side> sides;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param sides a side for each column
   */
  public TextTable(List<Side> sides) {
    this.sides = List.copyOf(sides);
  }

  /**
   * Adds a row.
   *
   * @param cells a text for each column
   */
  public void add(List<String> cells) {
    if (cells.size() != sides.size()) {
      throw new IllegalArgumentException("not %d cells: %s".formatted(sides.size(), cells));
    }
    rows.add(List.copyOf(cells));
  }

  /**
   * The rows as lines.
   *
   * @return a line for each row, without spaces at its end
   */
  public List<String> lines() {
    int[] widths =
        IntStream.range(0, sides.size())
            .map(
                c -> rows.stream().mapToInt(r -> DisplayWidth.inTerminal(r.get(c))).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    List<String> cells =
        IntStream.range(0, row.size()).mapToObj(c -> cell(row.get(c), widths[c], c)).toList();
    return String.join(GAP, cells).stripTrailing();
  }

  private String cell(String text, int width, int column) {
    return sides.get(column) == Side.LEFT
        ? DisplayWidth.pad(text, width)
        : " ".repeat(width - DisplayWidth.inTerminal(text)) + text;
  }
}
