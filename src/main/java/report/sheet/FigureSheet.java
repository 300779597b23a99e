package report.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import report.document.Document;
import report.document.Labels;
import report.sheet.layout.CellRole;
import report.sheet.layout.Measures;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Chart;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.SheetName;

/**
 * Writes the 集計データ sheet: one figure a row, by the same rules as the データ sheet. The charts refer to
 * it.
 */
final class FigureSheet {
  /** The column of the names and the one of the counted items, which charts show as labels. */
  private static final int NAME = 3;

  private static final int ITEM = 4;

  /** The column of the figures. */
  private static final int NUMBER = 5;

  private static final String TABLE = "Figures";
  private static final List<String> HEADS =
      List.of(
          "fact.year",
          "figure.kind",
          "figure.scope",
          "figure.name",
          "figure.item",
          "figure.number",
          "fact.unit");

  private final Sheet sheet;
  private final List<Figure> figures;

  private FigureSheet(Sheet sheet, List<Figure> figures) {
    this.sheet = sheet;
    this.figures = figures;
  }

  static FigureSheet write(Document document, Sheets sheets) {
    Labels labels = document.overview().labels();
    List<Figure> figures = Figure.of(document);
    List<List<String>> texts =
        figures.stream().map(figure -> texts(figure, document.overview().year())).toList();
    List<Integer> widths = widths(labels, texts, sheets);
    Sheet sheet = sheets.data(labels.get("figures"), widths.stream().mapToInt(i -> i).sum());
    ListRows rows = sheets.rows(sheet, widths);
    Row heads = rows.add();
    for (int i = 0; i < HEADS.size(); i++) {
      rows.words(heads, i, CellRole.HEAD, labels.get(HEADS.get(i)));
    }
    for (int i = 0; i < figures.size(); i++) {
      row(texts.get(i), figures.get(i), rows);
    }
    rows.asTable(TABLE);
    return new FigureSheet(sheet, figures);
  }

  /** The content of each column. */
  private static List<String> texts(Figure figure, String year) {
    return List.of(
        year,
        figure.kind(),
        figure.scope(),
        figure.name(),
        figure.item(),
        figure.number().toPlainString(),
        figure.unit());
  }

  private static List<Integer> widths(Labels labels, List<List<String>> texts, Sheets sheets) {
    Measures measures = sheets.template().layout().measures();
    return IntStream.range(0, HEADS.size())
        .mapToObj(
            i ->
                new ListColumn(
                        labels.get(HEADS.get(i)), i == NUMBER ? CellRole.NUMBER : CellRole.WORDS)
                    .width(measures, texts.stream().map(row -> row.get(i))))
        .toList();
  }

  private static void row(List<String> texts, Figure figure, ListRows rows) {
    Row row = rows.add();
    for (int i = 0; i < texts.size(); i++) {
      if (i == NUMBER) {
        rows.number(row, i, figure.number());
      } else {
        rows.words(row, i, CellRole.WORDS, texts.get(i));
      }
    }
  }

  /** The numbers of the requested figures, from 0, which are consecutive. */
  List<Integer> find(Predicate<Figure> asked) {
    return IntStream.range(0, figures.size())
        .filter(i -> asked.test(figures.get(i)))
        .boxed()
        .toList();
  }

  /** A figure by its number. */
  Figure figure(int number) {
    return figures.get(number);
  }

  /** The names of consecutive figures. */
  Chart.Source<String> names(List<Integer> found) {
    return source(found, NAME, figure -> CellText.of(figure.name()));
  }

  /** What consecutive figures count. */
  Chart.Source<String> items(List<Integer> found) {
    return source(found, ITEM, figure -> CellText.of(figure.item()));
  }

  /** Consecutive figures themselves. */
  Chart.Source<BigDecimal> numbers(List<Integer> found) {
    return source(found, NUMBER, Figure::number);
  }

  private <T> Chart.Source<T> source(List<Integer> found, int column, Function<Figure, T> value) {
    CellRange area =
        new CellRange(found.get(0) + 1, found.get(found.size() - 1) + 1, column, column);
    return new Chart.Source<>(
        SheetName.place(sheet.name(), area.fixed()),
        found.stream().map(figures::get).map(value).toList());
  }
}
