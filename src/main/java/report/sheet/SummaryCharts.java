package report.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import report.document.Document;
import report.document.Labels;
import report.sheet.layout.CellRole;
import report.sheet.template.Template;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Chart;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Sheet;

/** Draws the charts of the 総括表: the rates, and the number of goals with each rating. */
final class SummaryCharts {
  /** There is no room for more measures; initiatives are shown instead. */
  private static final int MOST_MEASURES = 12;

  /** A dark grey blue, which prints dark on any printer. */
  private static final Colour INK = new Colour(0x445F86);

  private static final double PER_CENT_STEP = 20;
  private static final double MOST_LINES = 8;

  private final Labels labels;
  private final FigureSheet figures;
  private final String letters;
  private final boolean severalThemes;

  private SummaryCharts(Document document, FigureSheet figures, Template template) {
    this.labels = document.overview().labels();
    this.figures = figures;
    this.letters = template.sample(CellRole.WORDS).font().name();
    this.severalThemes = document.themes().size() > 1;
  }

  /** The places of the two charts on a sheet. */
  record Places(Sheet sheet, CellRange rates, CellRange ratings) {}

  static void draw(Document document, FigureSheet figures, Places places, Template template) {
    SummaryCharts charts = new SummaryCharts(document, figures, template);
    Predicate<Figure> rates = charts.rates();
    Predicate<Figure> ratings =
        charts.of("tally.rating", document.overview().labels().get("figure.book"));
    if (!figures.figures(rates).isEmpty()) {
      places.sheet().add(charts.rates(rates, places.rates()));
    }
    if (!figures.figures(ratings).isEmpty()) {
      places.sheet().add(charts.ratings(ratings, places.ratings()));
    }
  }

  /** The rates of measures; if there are many, of themes or initiatives. */
  private Predicate<Figure> rates() {
    Predicate<Figure> measures = of("fact.rate", labels.get("figure.measure"));
    if (severalThemes) {
      return of("tally.mean", labels.get("fact.theme"));
    }
    return figures.figures(measures).size() > MOST_MEASURES
        ? of("tally.mean", labels.get("fact.initiative"))
        : measures;
  }

  private Predicate<Figure> of(String kind, String scope) {
    return figure -> figure.kind().equals(labels.get(kind)) && figure.scope().equals(scope);
  }

  private Chart rates(Predicate<Figure> shown, CellRange place) {
    List<Figure> bars = figures.figures(shown);
    String title = labels.get("chart.rates", bars.get(0).scope(), bars.get(0).kind());
    return new Chart(
        CellText.of(title),
        CellText.of(alternative(title, bars, false)),
        place,
        letters,
        INK,
        figures.names(shown),
        figures.numbers(shown),
        !severalThemes,
        PER_CENT_STEP);
  }

  private Chart ratings(Predicate<Figure> shown, CellRange place) {
    String title = labels.get("chart.ratings");
    return new Chart(
        CellText.of(title),
        CellText.of(alternative(title, figures.figures(shown), true)),
        place,
        letters,
        INK,
        figures.items(shown),
        figures.numbers(shown),
        false,
        step(figures.figures(shown)));
  }

  /** Whole goals, and at most some ten lines. */
  private static double step(List<Figure> bars) {
    int most = bars.stream().mapToInt(bar -> bar.number().intValue()).max().orElse(0);
    return Math.max(1, Math.ceil(most / MOST_LINES));
  }

  private String alternative(String title, List<Figure> bars, boolean items) {
    return title
        + labels.get("chart.colon")
        + bars.stream()
            .map(
                bar ->
                    (items ? bar.item() : bar.name())
                        + " "
                        + bar.number().toPlainString()
                        + bar.unit())
            .collect(Collectors.joining(labels.get("chart.comma")));
  }
}
