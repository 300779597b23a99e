package report.sheet.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.Drawing.Point;
import report.paper.Ink;
import report.sheet.workbook.Cell;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.DataBars;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.Value;

/** Draws a line through the numbers of a row. The numbers stand beside it, so it is decoration. */
final class SparklinePrinter {
  private static final Ink INK = new Ink(0x445F86);
  private static final double INSET = 0.18;
  private static final double WIDTH = 1;
  private static final double DOT = 1.6;

  private SparklinePrinter() {}

  /** Draws a line in its cell. */
  static void draw(Sheet sheet, DataBars.Sparkline line, Geometry geometry, List<PageItems> pages) {
    int number = line.numbers().firstRow();
    Box box = geometry.box(new CellRange(number, number, line.column(), line.column()));
    List<Point> points = points(sheet.rows().get(number), line.numbers(), box);
    PageItems items = pages.get(geometry.page(number));
    if (points.size() > 1) {
      items.addBehind(new Drawing.Stroke(points, WIDTH * geometry.scale(), 0, INK));
    }
    double dot = DOT * geometry.scale();
    for (Point point : points) {
      items.addBehind(
          new Drawing.Fill(new Box(point.x() - dot / 2, point.y() - dot / 2, dot, dot), INK));
    }
  }

  private static List<Point> points(Row row, CellRange numbers, Box box) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int column = numbers.firstColumn(); column <= numbers.lastColumn(); column++) {
      double number = number(row, column);
      if (!Double.isNaN(number)) {
        least = Math.min(least, number);
        most = Math.max(most, number);
      }
    }
    int steps = Math.max(1, numbers.lastColumn() - numbers.firstColumn());
    List<Point> points = new ArrayList<>();
    for (int column = numbers.firstColumn(); column <= numbers.lastColumn(); column++) {
      double number = number(row, column);
      if (!Double.isNaN(number)) {
        double along = (double) (column - numbers.firstColumn()) / steps;
        double up = most > least ? (number - least) / (most - least) : 0.5;
        points.add(
            new Point(
                box.x() + box.width() * (INSET + (1 - 2 * INSET) * along),
                box.bottom() - box.height() * (INSET + (1 - 2 * INSET) * up)));
      }
    }
    return points;
  }

  private static double number(Row row, int column) {
    @Nullable Cell cell = row.find(column);
    return cell != null && cell.value() instanceof Value.Figure figure
        ? figure.number().doubleValue()
        : Double.NaN;
  }
}
