package report.sheet.print;

import java.util.List;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.Span;
import report.sheet.workbook.Alignment;

/** Places the lines of a text in a cell. */
final class TextPlace {
  /** The width of one step of indentation, in points. */
  private static final double INDENT = 10;

  /** What is left free on the left and right of a text, in points. */
  private static final double PADDING = 2;

  private final double scale;

  TextPlace(double scale) {
    this.scale = scale;
  }

  /**
   * A text in its cell.
   *
   * @param lines its lines
   * @param box the cell
   * @param alignment its alignment
   * @param isNumber whether it is a number, which stands on the right unless aligned otherwise
   * @param pitch from one line to the next, in points
   */
  Drawing.Text of(
      List<List<Span>> lines, Box box, Alignment alignment, boolean isNumber, double pitch) {
    double padding = Math.min(PADDING * scale, box.width() / 4);
    double indent = alignment.indent() * INDENT * scale;
    double free = Math.max(0, box.height() - lines.size() * pitch);
    double above =
        switch (alignment.vertical()) {
          case "top" -> 0;
          case "center", "justify", "distributed" -> free / 2;
          default -> free;
        };
    Drawing.Align align = align(alignment.horizontal(), isNumber);
    double left = padding + (align == Drawing.Align.RIGHT ? 0 : indent);
    double right = padding + (align == Drawing.Align.RIGHT ? indent : 0);
    Box place =
        new Box(
            box.x() + left,
            box.y() + above,
            Math.max(1, box.width() - left - right),
            box.height() - above);
    return new Drawing.Text(place, align, pitch, lines);
  }

  private static Drawing.Align align(String horizontal, boolean isNumber) {
    return switch (horizontal) {
      case "center", "centerContinuous", "distributed" -> Drawing.Align.CENTER;
      case "right" -> Drawing.Align.RIGHT;
      case "general" -> isNumber ? Drawing.Align.RIGHT : Drawing.Align.LEFT;
      default -> Drawing.Align.LEFT;
    };
  }
}
