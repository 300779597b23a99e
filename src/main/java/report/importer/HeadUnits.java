package report.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.importer.cell.UnitWords;

/** Units that a head says: 目標値（人）, or （単位：％） above the table. */
final class HeadUnits {
  private final Map<Integer, String> byColumn = new HashMap<>();
  private Optional<String> ofTable = Optional.empty();

  /**
   * The units of a table.
   *
   * @param grid the sheet
   * @param map how it is read
   */
  HeadUnits(Grid grid, TableMap map) {
    for (int row : grid.rows()) {
      if (row > map.head().last()) {
        break;
      }
      List<Integer> columns =
          map.head().holds(row) ? List.copyOf(map.columns().keySet()) : grid.columns(row);
      for (int column : columns) {
        String text = grid.text(row, column);
        if (map.head().holds(row)) {
          UnitWords.behind(text).ifPresent(unit -> byColumn.put(column, unit));
        } else {
          ofTable = ofTable.or(() -> UnitWords.ofTable(text));
        }
      }
    }
  }

  /** The unit of the figures of a column. */
  Optional<String> of(int column) {
    return Optional.ofNullable(byColumn.get(column)).or(() -> ofTable);
  }
}
