package report.collect;

import java.util.Objects;
import java.util.Optional;
import report.finding.Span;
import report.form.FormColumn;
import report.form.RowKey;
import report.spreadsheet.Cell;
import report.spreadsheet.Sheet;
import report.spreadsheet.Workbook;

/**
 * A cell to fill in, where it stands now.
 *
 * @param place what it asks for
 * @param workbook the form
 * @param sheet its sheet
 * @param row its row, from 1
 * @param column its column, from 1
 */
public record FormCell(Place place, Workbook workbook, Sheet sheet, int row, int column) {

  /**
   * What a cell asks for.
   *
   * @param row the key of its row
   * @param column what of it
   */
  public record Place(RowKey row, FormColumn column) {}

  /** Whether something stands in it. */
  public boolean isFilled() {
    return cell().filter(one -> !one.shown().isBlank()).isPresent();
  }

  /** What stands in it; nothing if it is blank. */
  Optional<Cell> cell() {
    return sheet.cell(row, column);
  }

  /** Its place, with all that it shows. */
  Span span() {
    return workbook.span(sheet, row, column);
  }

  /** The place alone: the content of a workbook does not have to be read for it. */
  @Override
  public int hashCode() {
    return Objects.hash(place, row, column);
  }
}
