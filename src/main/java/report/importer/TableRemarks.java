package report.importer;

import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.importer.cell.SeenText;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;

/** Reports what was read in a way that is not plain to see: formulas, zeros, hidden rows. */
final class TableRemarks {
  private final Grid grid;
  private final TableMap map;
  private final Findings findings;

  TableRemarks(Grid grid, TableMap map, Findings findings) {
    this.grid = grid;
    this.map = map;
    this.findings = findings;
  }

  /** Adds which columns that are read are hidden, and whether a filter hides rows. */
  void addHidden() {
    for (int column : map.columns().keySet()) {
      boolean isRead =
          map.columns().getOrDefault(column, List.of()).stream()
              .anyMatch(use -> use.role() != Role.IGNORE);
      if (isRead && grid.sheet().hiddenColumns().contains(column)) {
        report("I003.column", map.head().last(), column);
      }
    }
    if (grid.sheet().isFiltered()) {
      findings.add(
          Finding.of(Rule.READ_AS, Place.of(grid).span(), grid.sheet().name())
              .withMessage("I003.filter"));
    }
  }

  /** Adds what is to be said of an indicator. */
  void add(int row, int height) {
    int nameColumn = map.column(Role.NAME).orElse(1);
    for (int line = 0; line < height; line++) {
      if (grid.isHidden(row + line)) {
        report("I003.hidden", row + line, nameColumn);
      }
      for (int column : map.columns().keySet()) {
        ColumnUse use = map.use(column, line).resolved(grid, map, row + line);
        Optional<Cell> cell = grid.sheet().cell(row + line, column);
        if (FigureCells.isFigure(use.role()) && cell.isPresent()) {
          add(cell.get(), row + line, column);
        }
      }
    }
  }

  private void add(Cell cell, int row, int column) {
    boolean isZero =
        cell.value() instanceof CellValue.Numeric number
            ? number.value().signum() == 0
            : SeenText.of(cell).text().matches("[0０]+(?:[.．][0０]+)?");
    if (cell.value() instanceof CellValue.Blank) {
      return;
    }
    if (cell.formula().isPresent()) {
      report("I003.formula", row, column);
    } else if (SeenText.of(cell).isRounded()) {
      report("I003.rounded", row, column);
    } else if (isZero) {
      report("I003.zero", row, column);
    }
  }

  private void report(String sentence, int row, int column) {
    findings.add(
        Finding.of(Rule.READ_AS, grid.span(row, column), grid.text(row, column))
            .withMessage(sentence));
  }
}
