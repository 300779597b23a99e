package report.importer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a table is read: its rows, and what each column holds.
 *
 * @param sheet the name of its sheet; empty for the first one that is shown
 * @param theme the heading of all of it; empty if the table says it itself
 * @param head the rows of the head
 * @param rows the rows with indicators and the headings between them
 * @param lines the number of rows of an indicator
 * @param columns for each column by number the use of each of these rows; one for all that are the
 *     same
 */
record TableMap(
    Optional<String> sheet,
    Optional<String> theme,
    Rows head,
    Rows rows,
    int lines,
    SortedMap<Integer, List<ColumnUse>> columns) {
  /** Copies the map. */
  TableMap {
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
  }

  /**
   * Rows in a row.
   *
   * @param first the first, from 1
   * @param last the last
   */
  record Rows(int first, int last) {
    boolean overlaps(Rows other) {
      return first <= other.last && other.first <= last;
    }

    boolean holds(int row) {
      return first <= row && row <= last;
    }

    @Override
    public String toString() {
      return first == last ? String.valueOf(first) : first + "-" + last;
    }
  }

  /** The use of a column in a row of an indicator, from 0. */
  ColumnUse use(int column, int line) {
    List<ColumnUse> uses = columns.getOrDefault(column, List.of());
    if (uses.size() == 1) {
      return line == 0 || uses.get(0).role().isInAnyRow() ? uses.get(0) : ColumnUse.IGNORED;
    }
    return line < uses.size() ? uses.get(line) : ColumnUse.IGNORED;
  }

  /** The first column of a role. */
  Optional<Integer> column(Role role) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(use -> use.role() == role))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
