package report.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.document.Document;
import report.document.Labels;
import report.sheet.grid.Look;

/**
 * Writes the 集計データ sheet: one figure a row, by the same rules as the データ sheet. The charts refer to
 * it.
 */
final class FigureSheet {
  /** The column of the names and the one of the counted items, which charts show as labels. */
  static final int NAME = 3;

  static final int ITEM = 4;

  /** The column of the figures. */
  static final int NUMBER = 5;

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
  private static final List<Integer> WIDTHS = List.of(14, 14, 12, 78, 14, 10, 8);

  private final XSSFSheet sheet;
  private final List<Figure> figures;

  private FigureSheet(XSSFSheet sheet, List<Figure> figures) {
    this.sheet = sheet;
    this.figures = figures;
  }

  static FigureSheet write(Document document, Sheets sheets) {
    Labels labels = document.labels();
    XSSFSheet sheet = sheets.list(labels.get("figures"), 1);
    List<Figure> figures = Figure.of(document);
    ListRows rows = sheets.rows(sheet, WIDTHS);
    XSSFRow heads = rows.add();
    for (int i = 0; i < HEADS.size(); i++) {
      rows.words(heads, i, Look.HEAD, labels.get(HEADS.get(i)));
    }
    figures.forEach(figure -> row(figure, document.year(), rows));
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    Tables.add(sheet, TABLE, figures.size(), HEADS.size());
    return new FigureSheet(sheet, figures);
  }

  private static void row(Figure figure, String year, ListRows rows) {
    XSSFRow row = rows.add();
    List<String> words = List.of(year, figure.kind(), figure.scope(), figure.name(), figure.item());
    for (int i = 0; i < words.size(); i++) {
      rows.words(row, i, Look.WORDS, words.get(i));
    }
    rows.number(row, NUMBER, figure.number());
    rows.words(row, NUMBER + 1, Look.WORDS, figure.unit());
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** The figures that are asked for, which stand one after the other. */
  List<Figure> figures(Predicate<Figure> asked) {
    return figures.stream().filter(asked).toList();
  }

  /** Where these figures stand in a column. */
  CellRangeAddress range(Predicate<Figure> asked, int column) {
    List<Integer> found =
        IntStream.range(0, figures.size()).filter(i -> asked.test(figures.get(i))).boxed().toList();
    return new CellRangeAddress(found.get(0) + 1, found.get(found.size() - 1) + 1, column, column);
  }
}
