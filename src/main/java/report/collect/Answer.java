package report.collect;

import java.util.List;
import java.util.Objects;
import report.finding.Finding;
import report.form.FormColumn;
import report.form.RowKey;

/**
 * What a form says of one value of a file.
 *
 * @param value the value
 * @param base what the file said when the form was made
 * @param written what is to be written; an empty text for nothing
 * @param cells the cells that say it, the first of them being the one to tell
 * @param form the form
 * @param notes how the cells were read, where that is not evident
 */
record Answer(
    Value value,
    String base,
    String written,
    List<FormCell> cells,
    FilledForm form,
    List<Finding> notes) {
  /** Copies the lists. */
  Answer {
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }

  /**
   * A value of a file: several cells of a form may say it together.
   *
   * @param row the row that asks for it
   * @param kind what of it
   */
  record Value(RowKey row, FormColumn kind) {}

  /** The cell to tell. */
  FormCell cell() {
    return cells.get(0);
  }

  boolean isChanged() {
    return !written.equals(base);
  }

  /** What it says of what: the content of the form does not have to be read for it. */
  @Override
  public int hashCode() {
    return Objects.hash(value, base, written);
  }
}
