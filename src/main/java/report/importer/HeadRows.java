package report.importer;

import java.util.Optional;
import report.importer.TableMap.Rows;

/** Finds the rows of the head of a table by its words. */
final class HeadRows {
  /** How far down a head is looked for. */
  private static final int DEEPEST = 80;

  /** The most rows of a head. */
  private static final int HIGHEST = 4;

  private HeadRows() {}

  /** The rows of the head: the first with three words of heads, with those that belong to it. */
  static Optional<Rows> of(Grid grid) {
    for (int row : grid.rows()) {
      if (row > DEEPEST) {
        break;
      }
      if (words(grid, row) >= 3 && namesIndicators(grid, row)) {
        return Optional.of(new Rows(firstOf(grid, row), lastOf(grid, row)));
      }
    }
    return Optional.empty();
  }

  /** Whether a head names indicators, or what is done and its targets or actuals. */
  private static boolean namesIndicators(Grid grid, int row) {
    boolean hasDoing = false;
    boolean hasFigures = false;
    for (int column = 1; column <= grid.lastColumn(); column++) {
      String text = grid.text(row, column);
      Optional<Role> role = HeadWords.role(text);
      if (role.filter(Role.NAME::equals).isPresent()) {
        return true;
      }
      hasDoing |= role.filter(r -> r == Role.GROUP || r == Role.ACTION).isPresent();
      hasFigures |= HeadWords.isHead(text) && !HeadWords.kinds(text).isEmpty();
    }
    return hasDoing && hasFigures;
  }

  /** How many words of heads, or words below them, a row has. */
  private static int parts(Grid grid, int row) {
    int count = words(grid, row);
    for (int column = 1; column <= grid.lastColumn(); column++) {
      String own = grid.own(row, column);
      count += !own.isEmpty() && !HeadWords.isHead(own) && isPart(own) ? 1 : 0;
    }
    return count;
  }

  private static int words(Grid grid, int row) {
    int count = 0;
    for (int column = 1; column <= grid.lastColumn(); column++) {
      count += HeadWords.isHead(grid.own(row, column)) ? 1 : 0;
    }
    return count;
  }

  private static int firstOf(Grid grid, int row) {
    int first = row;
    for (int column = 1; column <= grid.lastColumn(); column++) {
      first = Math.min(first, grid.range(row, column).top());
    }
    return first > 1 && words(grid, first - 1) >= 2 ? first - 1 : first;
  }

  private static int lastOf(Grid grid, int row) {
    int last = row;
    for (int column = 1; column <= grid.lastColumn(); column++) {
      if (grid.range(row, column).right() == column || grid.range(row, column).top() < row) {
        last = Math.max(last, Math.min(grid.range(row, column).bottom(), row + HIGHEST));
      }
    }
    while (last < row + HIGHEST && parts(grid, last + 1) >= 2 && !hasWords(grid, last + 1)) {
      last++;
    }
    return last;
  }

  /** Whether a row has a text that stands in no head. */
  private static boolean hasWords(Grid grid, int row) {
    for (int column = 1; column <= grid.lastColumn(); column++) {
      String own = grid.own(row, column);
      if (!own.isEmpty() && !HeadWords.isHead(own) && !isPart(own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(String text) {
    return HeadWords.folded(text)
        .matches("年度?|値|速報値?|暫定値|見込値?|推計値|数値|時期|当年度?|当該年度?|最終|単年度?|[(（].{1,12}[)）]|累計|男性|女性");
  }
}
