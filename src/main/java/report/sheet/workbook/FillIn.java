package report.sheet.workbook;

import java.util.List;

/**
 * How people fill in a sheet.
 *
 * @param isProtected whether they can change only cells that are unlocked, and the sizes of rows
 *     and columns. There is no password: it keeps from mistakes, not from changes
 * @param start the cell in which they begin
 * @param validations what may be entered into cells
 * @param highlights the colors of cells while a condition holds
 */
public record FillIn(
    boolean isProtected, String start, List<Validation> validations, List<Highlight> highlights) {
  /** Anything may be changed. */
  public static final FillIn FREELY = new FillIn(false, "A1", List.of(), List.of());

  /** Nothing can be changed but unlocked cells. */
  public static final FillIn PROTECTED = new FillIn(true, "A1", List.of(), List.of());

  /** Copies the lists. */
  public FillIn {
    validations = List.copyOf(validations);
    highlights = List.copyOf(highlights);
  }
}
