package report.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.importer.cell.UnitWords;
import report.spreadsheet.Sheet.FloatingText;

/** What a head says of figures: their unit, 目標値（人） or （単位：％）, and their certainty, R6（速報値）. */
final class HeadUnits {
  private final Map<Integer, String> byColumn = new HashMap<>();
  private final Map<Integer, String> certainties = new HashMap<>();
  private Optional<String> ofTable = Optional.empty();

  /**
   * The units of a table.
   *
   * @param grid the sheet
   * @param map how it is read
   */
  HeadUnits(Grid grid, TableMap map) {
    for (FloatingText text : grid.texts()) {
      boolean isAbove = text.row() <= map.head().last();
      ofTable = ofTable.or(() -> isAbove ? UnitWords.ofTable(text.text()) : Optional.empty());
    }
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
          certainty(text).ifPresent(word -> certainties.put(column, word));
        } else {
          ofTable = ofTable.or(() -> UnitWords.ofTable(text));
        }
      }
    }
  }

  private static Optional<String> certainty(String head) {
    return Stream.of("速報", "暫定", "推計")
        .filter(head::contains)
        .map(word -> "（" + word + "値）")
        .findFirst()
        .or(() -> head.contains("見込") ? Optional.of("見込") : Optional.empty());
  }

  /** What a head says of the certainty of the actuals of a column: （速報値）, 見込. */
  Optional<String> certainty(int column) {
    return Optional.ofNullable(certainties.get(column));
  }

  /** The unit of the figures of a column. */
  Optional<String> of(int column) {
    return Optional.ofNullable(byColumn.get(column)).or(() -> ofTable);
  }
}
