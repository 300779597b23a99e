package report.form;

/** What the files of a plan say now, as it would stand in the cells of a form. */
@FunctionalInterface
public interface FormValues {

  /**
   * The text of a cell.
   *
   * @param row the key of its row
   * @param column what it asks for
   * @return the text with line feeds between its lines and no blank at its end; empty if the files
   *     say nothing
   */
  String of(RowKey row, FormColumn column);

  /**
   * Whether a cell is asked for.
   *
   * @param row the key of its row
   * @param column what it would ask for
   * @return false if the files write it in a way that a cell cannot show
   */
  default boolean isAsked(RowKey row, FormColumn column) {
    return true;
  }
}
