package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A strip in two parts, at the end of a page: each column is cut between blocks. Only a block that
 * is long for a whole page, or that no page can hold, is cut at the end of a line.
 *
 * @param upper the part on this page, possibly empty
 * @param lower the rest
 */
record StripCut(Strip upper, Strip lower) {
  /** The minimum number of lines on either side of a cut inside a block. */
  private static final int FEWEST_LINES = 2;

  /** A block longer than this part of a page is cut rather than moved as a whole. */
  private static final double LONG = 1.0 / 3;

  /**
   * Cuts a strip.
   *
   * @param strip the strip
   * @param rows the number of rows left on this page
   * @param page the number of rows of a page
   * @return the two parts; the upper one is never empty if {@code rows} is the capacity of a page
   */
  static StripCut of(Strip strip, int rows, int page) {
    List<List<Block>> upper = new ArrayList<>();
    List<List<Block>> lower = new ArrayList<>();
    for (List<Block> column : strip.columns()) {
      List<Block> taken = new ArrayList<>();
      List<Block> left = new ArrayList<>(column);
      fill(taken, left, rows, page);
      repeatHead(left, page);
      upper.add(taken);
      lower.add(left);
    }
    return new StripCut(strip.of(upper), strip.of(lower));
  }

  /** A table is continued below its header, unless that would take much of the page. */
  private static void repeatHead(List<Block> left, int page) {
    if (!left.isEmpty()) {
      left.get(0).head().filter(head -> head.rows() <= page * LONG).ifPresent(h -> left.add(0, h));
    }
  }

  private static void fill(List<Block> taken, List<Block> left, int rows, int page) {
    int rest = rows;
    while (!left.isEmpty() && left.get(0).rows() <= rest) {
      rest -= left.get(0).rows();
      taken.add(left.remove(0));
    }
    if (left.isEmpty()) {
      return;
    }
    Block next = left.get(0);
    boolean worthIt = rest >= FEWEST_LINES && next.rows() - rest >= FEWEST_LINES;
    boolean isFirst = taken.stream().allMatch(Block::label);
    int room = isFirst ? page - rows + rest : page;
    if (next.rows() > room ? rest > 0 && (worthIt || isFirst) : worthIt && isLong(next, page)) {
      taken.add(next.first(rest));
      left.set(0, next.behind(rest));
      return;
    }
    while (taken.size() > 1 && taken.get(taken.size() - 1).label()) {
      left.add(0, taken.remove(taken.size() - 1));
    }
  }

  private static boolean isLong(Block block, int page) {
    return block.rows() > page * LONG;
  }
}
