package report.spreadsheet;

import java.util.Optional;

/**
 * A cell with content.
 *
 * @param row its row, from 1
 * @param column its column, from 1
 * @param value what stands in it; for a formula, what it gave when the workbook was saved
 * @param formula the formula without its equals sign, if it has one; blank where it is only known
 *     that there is one
 * @param format how the value is shown
 */
public record Cell(
    int row, int column, CellValue value, Optional<String> formula, NumberFormat format) {

  /**
   * About what a person sees: the text, or the number in the format of the cell; for a formula that
   * has not been calculated, the formula.
   */
  public String shown() {
    return value instanceof CellValue.Blank
        ? formula.map(text -> "=" + text).orElse("")
        : value.shown(format);
  }
}
