package report.collect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.form.FormRecord;
import report.spreadsheet.Workbook;

/**
 * A form that came back.
 *
 * @param workbook the workbook
 * @param form its record: what it was made from
 * @param cells its cells to fill in, in the order of the record, each where it stands now; more
 *     than one if its row or sheet was copied, none if it was deleted
 */
public record FilledForm(
    Workbook workbook, FormRecord form, Map<FormCell.Place, List<FormCell>> cells) {
  /** Copies the map. */
  public FilledForm {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The path to print of its file. */
  public String path() {
    return workbook.path();
  }

  /** Forms are keys of maps: what is in their cells does not have to be read for that. */
  @Override
  public int hashCode() {
    return path().hashCode();
  }
}
