package report.collect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Severity;
import report.form.FormColumn;
import report.form.FormEntry;
import report.form.FormRecord;
import report.form.RowKey;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;
import report.spreadsheet.Sheet;
import report.spreadsheet.Workbook;

/** A sheet of a form: its cells are found by the hidden keys of rows and columns. */
final class FormSheet {
  private final Workbook workbook;
  private final Sheet sheet;
  private final Cell corner;
  private final Findings findings;
  private final Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);

  private FormSheet(Workbook workbook, Sheet sheet, Cell corner, Findings findings) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.corner = corner;
    this.findings = findings;
  }

  /** The sheet; nothing if it asks for nothing. */
  static Optional<FormSheet> of(Workbook workbook, Sheet sheet, Findings findings) {
    return corner(sheet)
        .map(
            corner -> {
              FormSheet found = new FormSheet(workbook, sheet, corner, findings);
              found.readColumns();
              return found;
            });
  }

  /** The cell in which the keys of rows and columns meet. */
  static Optional<Cell> corner(Sheet sheet) {
    return sheet.cells().filter(cell -> text(cell).equals(FormRecord.CORNER)).findFirst();
  }

  private static String text(Cell cell) {
    return cell.value() instanceof CellValue.Text text ? text.text().strip() : "";
  }

  private void readColumns() {
    for (Cell cell : sheet.cells().filter(c -> c.row() == corner.row()).toList()) {
      for (FormColumn column : FormColumn.read(text(cell))) {
        @Nullable Integer before = columns.putIfAbsent(column, cell.column());
        if (before != null) {
          findings.add(
              Finding.of(Rule.FORM_KEYS, workbook.span(sheet, cell))
                  .withMessage("F003.column")
                  .withRelated(workbook.span(sheet, cell.row(), before)));
        }
      }
    }
  }

  /**
   * Adds the cells of this sheet to those that a form asks for.
   *
   * @param asked the cells that it asks for, by row
   * @param printed the cells that are printed in it, by row
   */
  void place(
      Map<RowKey, List<FormEntry>> asked,
      Map<RowKey, List<FormEntry>> printed,
      Map<FormCell.Place, List<FormCell>> cells) {
    LockedCells locked = new LockedCells(workbook, sheet, columns, findings);
    for (int number : sheet.rows().tailMap(corner.row(), false).keySet()) {
      Optional<Cell> key = sheet.cell(number, corner.column());
      if (key.isEmpty()) {
        tellInserted(number);
      } else if (text(key.get()).startsWith(FormRecord.PRINTED)) {
        String shown = text(key.get()).substring(FormRecord.PRINTED.length());
        RowKey.read(shown)
            .map(row -> printed.getOrDefault(row, List.of()))
            .ifPresent(texts -> locked.look(number, texts, List.of()));
      } else {
        Optional<RowKey> row = RowKey.read(text(key.get()));
        List<FormEntry> entries = row.map(asked::get).orElse(List.of());
        place(key.get(), entries, cells);
        row.filter(of -> !(of.subject() instanceof RowKey.Text))
            .map(printed::get)
            .ifPresent(texts -> locked.look(number, texts, entries));
      }
    }
  }

  /** A row that was inserted has no key, so that nobody can say what its entries are about. */
  private void tellInserted(int row) {
    columns.values().stream()
        .sorted()
        .flatMap(column -> sheet.cell(row, column).stream())
        .findFirst()
        .ifPresent(
            cell ->
                findings.add(
                    Finding.of(Rule.FORM_KEYS, workbook.span(sheet, cell), cell.shown())
                        .withMessage("F003.inserted")
                        .as(Severity.WARNING)));
  }

  private void place(
      Cell written, List<FormEntry> entries, Map<FormCell.Place, List<FormCell>> cells) {
    if (entries.isEmpty()) {
      findings.add(
          Finding.of(Rule.FORM_KEYS, workbook.span(sheet, written), written.shown())
              .withMessage("F003.row"));
    }
    for (FormEntry entry : entries) {
      FormCell.Place place = new FormCell.Place(entry.row(), entry.column());
      @Nullable Integer column = columns.get(entry.column());
      @Nullable List<FormCell> found = cells.get(place);
      if (column != null && found != null) {
        found.add(new FormCell(place, workbook, sheet, written.row(), column));
      }
    }
  }
}
