package report.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import report.document.Document;
import report.document.Labels;
import report.notation.DisplayWidth;
import report.sheet.layout.CellRole;
import report.sheet.template.Template;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Chart;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Sheet;

/**
 * Draws the charts of the 達成状況: the rates, and the number of goals with each rating. Bars are
 * horizontal, each beside its label, and a chart is as high as its bars need.
 */
final class SummaryCharts {
  /** There is no room for more measures; initiatives are shown instead. */
  private static final int MOST_MEASURES = 12;

  /** A dark grey blue, which prints dark on any printer. */
  private static final Colour INK = new Colour(0x445F86);

  /** The size of letters, in points. */
  private static final double LETTER = 8;

  /** The part of a chart that names take. */
  private static final double NAMES = 0.4;

  /** The part of the sheet that the rates take, beside the ratings. */
  private static final double RATES = 0.6;

  /** From one line of a name to the next, between bars, and around them all, in points. */
  private static final double LINE = 11;

  private static final double BETWEEN = 9;
  private static final double AROUND = 60;

  /** The most steps of an axis. */
  private static final double STEPS = 8;

  private final Labels labels;
  private final FigureSheet figures;
  private final Template template;
  private final Space space;
  private final boolean severalThemes;

  private SummaryCharts(Document document, FigureSheet figures, Space space, Template template) {
    this.labels = document.overview().labels();
    this.figures = figures;
    this.space = space;
    this.template = template;
    this.severalThemes = document.themes().size() > 1;
  }

  /** The end of a list, below which charts are drawn. */
  record Space(Sheet sheet, ListRows rows, int head) {}

  static void draw(Document document, FigureSheet figures, Space space, Template template) {
    SummaryCharts charts = new SummaryCharts(document, figures, space, template);
    List<Integer> rates = charts.rates();
    List<Integer> ratings =
        charts.of("tally.rating", document.overview().labels().get("figure.book"));
    if (!rates.isEmpty() || !ratings.isEmpty()) {
      charts.draw(rates, ratings);
    }
    space.rows().end(space.head());
  }

  /** The rates of measures; if there are many, of themes or initiatives. */
  private List<Integer> rates() {
    List<Integer> measures = of("fact.rate", labels.get("figure.measure"));
    if (severalThemes) {
      return of("tally.mean", labels.get("fact.theme"));
    }
    return measures.size() > MOST_MEASURES
        ? of("tally.mean", labels.get("fact.initiative"))
        : measures;
  }

  private List<Integer> of(String kind, String scope) {
    return figures.find(
        figure -> figure.kind().equals(labels.get(kind)) && figure.scope().equals(scope));
  }

  /** Draws the rates, as many charts as the pages need, and the ratings beside the first. */
  private void draw(List<Integer> rates, List<Integer> ratings) {
    double beside = height(ratings, Figure::item);
    int column = space.rows().columnAt(RATES);
    int from = 0;
    do {
      int to = from;
      while (to < rates.size()
          && height(rates.subList(from, to + 1), Figure::name) <= space.rows().free()) {
        to++;
      }
      List<Integer> some = rates.subList(from, Math.min(rates.size(), Math.max(to, from + 1)));
      CellRange place =
          space.rows().blank(Math.max(height(some, Figure::name), from == 0 ? beside : 0));
      if (!some.isEmpty()) {
        int last = ratings.isEmpty() ? place.lastColumn() : column - 1;
        CellRange left = new CellRange(place.firstRow(), place.lastRow(), 0, last);
        space.sheet().drawings().add(chart(some, Figure::name, false, left));
      }
      if (from == 0 && !ratings.isEmpty()) {
        int end = place.firstRow() + space.rows().lines(beside) - 1;
        CellRange right = new CellRange(place.firstRow(), end, column, place.lastColumn());
        space.sheet().drawings().add(chart(ratings, Figure::item, true, right));
      }
      from += some.size();
    } while (from < rates.size());
  }

  /** The height of a chart with some bars; nothing for none. */
  private double height(List<Integer> bars, Function<Figure, String> name) {
    return bars.isEmpty() ? 0 : AROUND + bars.stream().mapToDouble(bar -> height(bar, name)).sum();
  }

  private double height(int bar, Function<Figure, String> name) {
    double width = template.layout().measures().points(template.layout().columns().whole());
    double length = DisplayWidth.inPrint(name.apply(figures.figure(bar))) * LETTER / 2;
    return BETWEEN + LINE * Math.max(1, Math.ceil(length / (width * RATES * NAMES)));
  }

  private Chart chart(
      List<Integer> bars, Function<Figure, String> name, boolean items, CellRange place) {
    Figure first = figures.figure(bars.get(0));
    String title =
        items
            ? labels.get("chart.ratings")
            : labels.get("chart.rates", first.scope(), first.kind());
    return new Chart(
        CellText.of(title),
        CellText.of(alternative(title, bars, name)),
        place,
        template.sample(CellRole.WORDS).font().name(),
        INK,
        items ? figures.items(bars) : figures.names(bars),
        figures.numbers(bars),
        true,
        step(figures.numbers(bars).values()));
  }

  /** From one line of an axis to the next: 1, 2 or 5 of some power of ten, one at least. */
  static double step(List<BigDecimal> bars) {
    double most = bars.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    double power = 1;
    while (power * 5 * STEPS < most) {
      power *= 10;
    }
    double step = power;
    for (int digit : new int[] {1, 2, 5}) {
      step = power * digit;
      if (step * STEPS >= most) {
        break;
      }
    }
    return step;
  }

  private String alternative(String title, List<Integer> bars, Function<Figure, String> name) {
    return title
        + labels.get("chart.colon")
        + bars.stream()
            .map(figures::figure)
            .map(bar -> name.apply(bar) + " " + bar.number().toPlainString() + bar.unit())
            .collect(Collectors.joining(labels.get("chart.comma")));
  }
}
