package report.sheet.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.Drawing.Align;
import report.paper.Drawing.Point;
import report.paper.Ink;
import report.paper.Lettering;
import report.paper.Span;
import report.sheet.layout.LineEnds;
import report.sheet.layout.TextWidth;
import report.sheet.workbook.Chart;

/** Draws a bar chart: the bars lie, each with its label on the left and its figure at its end. */
final class ChartPrinter {
  private static final Ink GRID = new Ink(0xD9D9D9);
  private static final Ink AXIS = new Ink(0x808080);
  private static final double TITLE = 10;
  private static final double LETTER = 8;
  private static final double LEADING = 1.3;
  private static final double INSET = 8;
  private static final double LABELS = 0.4;
  private static final double FIGURES = 0.08;
  private static final double BAR = 0.62;
  private static final double RULE = 0.5;

  private final Chart chart;
  private final int tag;
  private final PageItems items;
  private final double scale;
  private final Box plot;
  private final double full;

  private ChartPrinter(Chart chart, int tag, PageItems items, Box place, double scale) {
    this.chart = chart;
    this.tag = tag;
    this.items = items;
    this.scale = scale;
    double inset = INSET * scale;
    double title = TITLE * LEADING * scale;
    double axis = LETTER * LEADING * scale;
    double left = Math.min(place.width() * LABELS, widest(chart) * scale + 2 * inset);
    this.plot =
        new Box(
            place.x() + left,
            place.y() + inset + title + inset / 2,
            place.width() - left - inset - place.width() * FIGURES,
            place.height() - 2 * inset - title - inset / 2 - axis);
    this.full = full(chart);
    frame(place);
    Box head = new Box(place.x(), place.y() + inset, place.width(), title);
    text(head, Align.CENTER, List.of(chart.title()), TITLE, title);
  }

  /** Draws a chart in the cells of its place. */
  static void draw(Chart chart, int tag, PageItems items, Box cells, double scale) {
    double free = Chart.SPACE * scale;
    Box place = new Box(cells.x() + free, cells.y(), cells.width() - free, cells.height());
    ChartPrinter printer = new ChartPrinter(chart, tag, items, place, scale);
    printer.axis();
    printer.bars(place);
  }

  private void frame(Box place) {
    items.add(
        tag,
        new Drawing.Stroke(
            List.of(
                new Point(place.x(), place.y()),
                new Point(place.right(), place.y()),
                new Point(place.right(), place.bottom()),
                new Point(place.x(), place.bottom()),
                new Point(place.x(), place.y())),
            RULE * scale,
            0,
            GRID));
  }

  /** The width of the widest label, in points. */
  private static double widest(Chart chart) {
    int halves = chart.labels().values().stream().mapToInt(TextWidth::halfEms).max().orElse(0);
    return halves * LETTER / 2;
  }

  /** The end of the axis: the first of its steps that no bar is longer than. */
  private static double full(Chart chart) {
    double most =
        chart.figures().values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    return Math.max(1, Math.ceil(most / chart.step() - 1e-9)) * chart.step();
  }

  private void axis() {
    int steps = (int) Math.round(full / chart.step());
    double line = LETTER * LEADING * scale;
    for (int i = 0; i <= steps; i++) {
      double x = plot.x() + plot.width() * i / steps;
      stroke(x, plot.y(), x, plot.bottom(), i == 0 ? AXIS : GRID);
      String figure =
          BigDecimal.valueOf(chart.step())
              .multiply(BigDecimal.valueOf(i))
              .stripTrailingZeros()
              .toPlainString();
      double half = plot.width() / steps / 2;
      text(
          new Box(x - half, plot.bottom(), 2 * half, line),
          Align.CENTER,
          List.of(figure),
          LETTER,
          line);
    }
  }

  private void bars(Box place) {
    int count = chart.figures().values().size();
    double band = plot.height() / count;
    double gap = INSET / 2 * scale;
    double room = plot.x() - place.x() - 2 * gap;
    int capacity = Math.max(2, (int) Math.floor(room / (LETTER * scale / 2)));
    for (int i = 0; i < count; i++) {
      double top = plot.y() + i * band;
      BigDecimal figure = chart.figures().values().get(i);
      double length = plot.width() * Math.max(0, figure.doubleValue()) / full;
      double height = band * BAR;
      items.add(
          tag,
          new Drawing.Fill(
              new Box(plot.x(), top + (band - height) / 2, length, height),
              new Ink(chart.ink().rgb())));
      List<String> lines = lines(chart.labels().values().get(i), capacity);
      double pitch = Math.min(LETTER * LEADING * scale, band / lines.size());
      double above = (band - lines.size() * pitch) / 2;
      text(new Box(place.x() + gap, top + above, room, band), Align.RIGHT, lines, LETTER, pitch);
      text(
          new Box(plot.x() + length + gap / 2, top, place.width() * FIGURES, band),
          Align.LEFT,
          List.of(figure.stripTrailingZeros().toPlainString()),
          LETTER,
          band);
    }
  }

  private static List<String> lines(String label, int capacity) {
    List<Integer> ends = LineEnds.of(label, capacity);
    return IntStream.range(0, ends.size())
        .mapToObj(i -> label.substring(i == 0 ? 0 : ends.get(i - 1), ends.get(i)).strip())
        .toList();
  }

  private void stroke(double x, double y, double toX, double toY, Ink ink) {
    items.add(
        tag,
        new Drawing.Stroke(List.of(new Point(x, y), new Point(toX, toY)), RULE * scale, 0, ink));
  }

  private void text(Box box, Align align, List<String> lines, double size, double pitch) {
    Lettering lettering =
        new Lettering(chart.letters(), size * scale, false, false, false, false, false, Ink.BLACK);
    items.add(
        tag,
        new Drawing.Text(
            box,
            align,
            pitch,
            lines.stream()
                .map(line -> List.of(new Span(line, lettering, Optional.empty())))
                .toList()));
  }
}
