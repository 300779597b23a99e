package report.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import report.importer.TableMap.Rows;
import report.importer.TableRows.Kind;

/**
 * Where the indicators of a table stand.
 *
 * @param starts the first row of each
 * @param lines the number of rows that most of them have
 * @param last the last row of the table, with the totals at its end
 */
record IndicatorRows(List<Integer> starts, int lines, int last) {
  /** How far below the last indicator a total may stand. */
  private static final int NEAR = 3;

  /** Copies the list. */
  IndicatorRows {
    starts = List.copyOf(starts);
  }

  /**
   * Finds them below a head.
   *
   * @param grid the sheet
   * @param head the rows of the head
   * @param name the column of the names
   * @param hasKind whether a column says what each row holds
   */
  static IndicatorRows of(Grid grid, Rows head, int name, boolean hasKind) {
    TableRows rows = new TableRows(grid, name);
    Map<Integer, Integer> heights = new HashMap<>();
    List<Integer> starts = new ArrayList<>();
    for (int row : grid.rows()) {
      boolean isBelow = row > head.last();
      if (isBelow && rows.kind(row) == Kind.INDICATOR && rows.filled(row).size() > 1) {
        starts.add(row);
        heights.merge(grid.range(row, name).bottom() - row + 1, 1, Integer::sum);
      }
    }
    int merged = most(heights);
    int lines = merged == 1 && hasKind ? unmerged(grid, starts) : merged;
    int last = starts.isEmpty() ? head.last() : starts.get(starts.size() - 1) + lines - 1;
    for (int row : grid.rows()) {
      last = row > last && row <= last + NEAR && rows.kind(row) == Kind.TOTAL ? row : last;
    }
    return new IndicatorRows(starts, lines, last);
  }

  /** The rows of an indicator whose name stands in the first of them only. */
  private static int unmerged(Grid grid, List<Integer> starts) {
    Map<Integer, Integer> gaps = new HashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      int row = starts.get(i) + 1;
      int next = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      while (row < next && !grid.columns(row).isEmpty()) {
        row++;
      }
      gaps.merge(row - starts.get(i), 1, Integer::sum);
    }
    return most(gaps);
  }

  private static int most(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(1);
  }
}
