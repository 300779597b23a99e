package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A strip in two parts, at the end of a page: goals and their results are cut above the same goal,
 * unless that would leave much of the page blank; other columns are cut between blocks. Only a
 * block that is long for a whole page, or that no page can hold, is cut at the end of a line.
 *
 * @param upper the part on this page, possibly empty
 * @param lower the rest
 */
record StripCut(Strip upper, Strip lower) {
  /** The minimum number of lines on either side of a cut inside a block. */
  private static final int FEWEST_LINES = 2;

  /** A block longer than this part of a page is cut rather than moved as a whole. */
  private static final double LONG = 1.0 / 3;

  /** To keep goals beside their results, at most this part of a page is left blank. */
  private static final double BLANK = 1.0 / 4;

  /**
   * Cuts a strip.
   *
   * @param strip the strip
   * @param rows the number of rows left on this page
   * @param page the number of rows of a page
   * @return the two parts; the upper one is never empty if {@code rows} is the capacity of a page
   */
  static StripCut of(Strip strip, int rows, int page) {
    Alignment alignment = new Alignment(strip.columns());
    Optional<Alignment.Seam> seam =
        alignment.seams().stream()
            .filter(at -> at.rows() <= rows && rows - at.rows() <= page * BLANK)
            .reduce((before, after) -> after);
    List<List<Block>> columns = seam.isPresent() ? alignment.columns() : strip.columns();
    List<List<Block>> upper = new ArrayList<>();
    List<List<Block>> lower = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<Block> taken = new ArrayList<>();
      List<Block> left = new ArrayList<>(columns.get(i));
      @Nullable Integer start = seam.map(Alignment.Seam::starts).orElse(Map.of()).get(i);
      if (start == null) {
        fill(taken, left, rows, page);
        repeatHead(left, page);
      } else {
        taken.addAll(left.subList(0, start));
        left.subList(0, start).clear();
      }
      upper.add(taken);
      lower.add(left);
    }
    boolean isAligned = !alignment.seams().isEmpty();
    return new StripCut(
        strip.of(upper), strip.of(isAligned ? new Alignment(lower).columns() : lower));
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
    return block.rows() > page * LONG && !block.isDrawn();
  }
}
