package report.importer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import report.importer.TableMap.Rows;
import report.importer.cell.TableYear;

/** Finds the last year of which a table has actuals: that of the book that it becomes. */
final class LatestYear {
  private final Grid grid;
  private final Rows head;
  private final SortedMap<Integer, List<ColumnUse>> uses;
  private final ColumnLines lines;

  LatestYear(Grid grid, Rows head, SortedMap<Integer, List<ColumnUse>> uses, ColumnLines lines) {
    this.grid = grid;
    this.head = head;
    this.uses = uses;
    this.lines = lines;
  }

  /** The last year with an actual; empty if the head names no year of actuals. */
  Optional<TableYear> found() {
    Optional<TableYear> latest = latestByKind();
    for (Map.Entry<Integer, List<ColumnUse>> entry : uses.entrySet()) {
      for (int line = 0; line < entry.getValue().size(); line++) {
        ColumnUse use = entry.getValue().get(line);
        boolean isLater =
            (use.role() == Role.ACTUAL || use.role() == Role.FIGURES)
                && use.year().isPresent()
                && latest.map(known -> known.compareTo(use.year().get()) < 0).orElse(true);
        if (isLater && lines.hasFigures(entry.getKey(), line)) {
          latest = use.year();
        }
      }
    }
    return latest;
  }

  /** The last year with an actual in the rows of actuals. */
  private Optional<TableYear> latestByKind() {
    int kind =
        uses.entrySet().stream()
            .filter(e -> e.getValue().get(0).role() == Role.KIND)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(0);
    return uses.entrySet().stream()
        .filter(entry -> kind > 0 && entry.getValue().get(0).role() == Role.BY_KIND)
        .filter(
            entry ->
                grid.rows().stream()
                    .anyMatch(
                        row ->
                            row > head.last()
                                && HeadWords.kind(grid.text(row, kind)) == Role.ACTUAL
                                && !grid.own(row, entry.getKey()).isEmpty()))
        .flatMap(entry -> entry.getValue().get(0).year().stream())
        .max(Comparator.naturalOrder());
  }
}
