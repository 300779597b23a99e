package report.sheet.print;

import java.util.List;

/**
 * How a line of a border is drawn, in points.
 *
 * @param width its width
 * @param dash the length of its dashes, 0 for a whole line
 * @param shifts the distance of each of its strokes from the edge of the cell
 */
record LineStyle(double width, double dash, List<Double> shifts) {
  private static final double THIN = 0.5;
  private static final double MEDIUM = 1.25;
  private static final double THICK = 2;

  /** Copies the list. */
  LineStyle {
    shifts = List.copyOf(shifts);
  }

  /** By the words of ST_BorderStyle (ECMA-376 part 1, 18.18.3). */
  static LineStyle of(String style) {
    return switch (style) {
      case "hair" -> line(THIN / 2, 1);
      case "dotted" -> line(THIN, 1);
      case "dashed", "dashDot", "dashDotDot" -> line(THIN, 3);
      case "medium" -> line(MEDIUM, 0);
      case "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot" -> line(MEDIUM, 4);
      case "thick" -> line(THICK, 0);
      case "double" -> new LineStyle(THIN, 0, List.of(-0.75, 0.75));
      default -> line(THIN, 0);
    };
  }

  private static LineStyle line(double width, double dash) {
    return new LineStyle(width, dash, List.of(0.0));
  }
}
