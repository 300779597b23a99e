package report.sheet.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.Drawing.Point;
import report.paper.Ink;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Line;
import report.sheet.workbook.Side;

/** The lines along the cells of a page: each once, as long as it goes on. */
final class Borders {
  private static final double SAME = 0.01;
  private static final double HUNDREDTHS = 100;

  private final Map<Key, List<Stretch>> lines = new LinkedHashMap<>();

  /** Where a line is: its distance from the edge of the page, in hundredths of a point. */
  private record Key(boolean upright, long at, Line line) {}

  private record Stretch(double from, double to) {}

  /** Adds the lines of a cell. */
  void add(Box box, CellStyle style) {
    style.lines().forEach((side, line) -> add(box, side, line));
  }

  /** Adds the line on a side of a cell. */
  void add(Box box, Side side, Line line) {
    if (line.style().equals("none") || box.width() <= 0 || box.height() <= 0) {
      return;
    }
    switch (side) {
      case LEFT -> add(true, box.x(), box.y(), box.bottom(), line);
      case RIGHT -> add(true, box.right(), box.y(), box.bottom(), line);
      case TOP -> add(false, box.y(), box.x(), box.right(), line);
      case BOTTOM -> add(false, box.bottom(), box.x(), box.right(), line);
    }
  }

  private void add(boolean upright, double at, double from, double to, Line line) {
    lines
        .computeIfAbsent(
            new Key(upright, Math.round(at * HUNDREDTHS), line), key -> new ArrayList<>())
        .add(new Stretch(from, to));
  }

  /** The lines. */
  List<Drawing> drawings(double scale) {
    List<Drawing> drawings = new ArrayList<>();
    lines.forEach(
        (key, stretches) -> {
          stretches.sort(Comparator.comparingDouble(Stretch::from));
          double from = stretches.get(0).from();
          double to = stretches.get(0).to();
          for (Stretch next : stretches) {
            if (next.from() > to + SAME) {
              draw(key, from, to, scale, drawings);
              from = next.from();
              to = next.to();
            }
            to = Math.max(to, next.to());
          }
          draw(key, from, to, scale, drawings);
        });
    return drawings;
  }

  private static void draw(Key key, double from, double to, double scale, List<Drawing> drawings) {
    LineStyle style = LineStyle.of(key.line().style());
    Ink ink = key.line().colour().map(colour -> new Ink(colour.rgb())).orElse(Ink.BLACK);
    for (double shift : style.shifts()) {
      double at = key.at() / HUNDREDTHS + shift * scale;
      drawings.add(
          new Drawing.Stroke(
              key.upright()
                  ? List.of(new Point(at, from), new Point(at, to))
                  : List.of(new Point(from, at), new Point(to, at)),
              style.width() * scale,
              style.dash() * scale,
              ink));
    }
  }
}
