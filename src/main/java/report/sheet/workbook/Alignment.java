package report.sheet.workbook;

/**
 * The alignment of a text in its cell.
 *
 * @param horizontal general, left, center and the other words of ST_HorizontalAlignment (ECMA-376
 *     part 1, 18.18.40)
 * @param vertical top, center and the other words of ST_VerticalAlignment (18.18.88)
 * @param indent the number of indentation steps, from 0
 * @param wraps whether it is wrapped
 * @param shrinks whether it becomes smaller until it fits
 * @param rotation the rotation in degrees, 0 to 180, 255 for vertical text
 */
public record Alignment(
    String horizontal, String vertical, int indent, boolean wraps, boolean shrinks, int rotation) {
  private static final String TOP = "top";

  /**
   * The same for a cell of one line, which stands in the middle instead of at the top.
   *
   * @return the alignment
   */
  public Alignment inTheMiddle() {
    return vertical.equals(TOP)
        ? new Alignment(horizontal, "center", indent, wraps, shrinks, rotation)
        : this;
  }
}
