package report.collect;

import java.nio.file.Path;
import java.util.List;
import report.finding.Span;
import report.form.FormColumn;
import report.form.RowKey;

/**
 * A change that a form makes.
 *
 * @param row the row that asks for it
 * @param kind what of it; {@link FormColumn#ACTUAL} for a figure with its state
 * @param before what the file says; empty if nothing
 * @param after what it is to say; empty if nothing
 * @param file the file
 * @param line the line of the file on which it stands afterwards, from 1
 * @param cells the places of the cells that say it, the main one first
 */
public record TakenChange(
    RowKey row,
    FormColumn kind,
    String before,
    String after,
    Path file,
    int line,
    List<Span> cells) {
  /** Copies the list. */
  public TakenChange {
    cells = List.copyOf(cells);
  }
}
