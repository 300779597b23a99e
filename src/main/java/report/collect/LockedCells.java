package report.collect;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.form.FormColumn;
import report.form.FormEntry;
import report.spreadsheet.Cell;
import report.spreadsheet.Sheet;
import report.spreadsheet.Workbook;

/**
 * Reports what was changed in a sheet of a form where nothing is asked for: it is not taken, which
 * the department does not know.
 *
 * @param workbook the form
 * @param sheet the sheet
 * @param columns its columns, by what their cells ask for
 * @param findings receives what was changed
 */
record LockedCells(
    Workbook workbook, Sheet sheet, Map<FormColumn, Integer> columns, Findings findings) {

  /**
   * Looks at a row.
   *
   * @param row its number, from 1
   * @param printed what was printed in it
   * @param asked what is asked for in it
   */
  void look(int row, List<FormEntry> printed, List<FormEntry> asked) {
    Set<Integer> known = new HashSet<>();
    for (FormEntry entry : asked) {
      known.add(columns.getOrDefault(entry.column(), 0));
    }
    for (FormEntry cell : printed) {
      @Nullable Integer column = columns.get(cell.column());
      if (column != null && known.add(column)) {
        compare(cell, row, column);
      }
    }
    if (!asked.isEmpty()) {
      columns.values().stream()
          .filter(known::add)
          .flatMap(column -> sheet.cell(row, column).stream())
          .filter(cell -> !cell.shown().isBlank())
          .forEach(this::unasked);
    }
  }

  private void compare(FormEntry printed, int row, int column) {
    FormCell.Place place = new FormCell.Place(printed.row(), printed.column());
    String shown = CellText.shown(new FormCell(place, workbook, sheet, row, column));
    String text = CellText.tidy(printed.base());
    if (!shown.equals(text)) {
      findings.add(
          Finding.of(
              Rule.FORM_ALTERED, workbook.span(sheet, row, column), oneLine(text), oneLine(shown)));
    }
  }

  private void unasked(Cell cell) {
    findings.add(
        Finding.of(Rule.FORM_ALTERED, workbook.span(sheet, cell), oneLine(cell.shown()))
            .withMessage("F011.unasked"));
  }

  private static String oneLine(String text) {
    return text.isEmpty() ? "―" : text.replace('\n', ' ');
  }
}
