package report.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.document.Document;
import report.document.Explanation;
import report.document.Fact;
import report.document.Labels;
import report.sheet.grid.Look;

/** Writes the 算定根拠 sheet: how each rate came about, a row a step. */
final class CalculationSheet {
  private static final List<Integer> WIDTHS = List.of(50, 9, 22, 22, 78);

  /** Title, year and heads stand above; rows count from 1. */
  private static final int FIRST_ROW = 4;

  private static final int GOAL = 0;
  private static final int MEASURE = 1;
  private static final int RATE = 2;
  private static final int LABEL = 3;
  private static final int TEXT = 4;

  private final Document document;
  private final Labels labels;
  private final XSSFSheet sheet;
  private final ListRows rows;

  private CalculationSheet(Document document, XSSFSheet sheet, Sheets sheets) {
    this.document = document;
    this.labels = document.labels();
    this.sheet = sheet;
    this.rows = sheets.rows(sheet, WIDTHS);
  }

  static void write(Document document, Sheets sheets) {
    XSSFSheet sheet = sheets.list(document.labels().get("explain"), 1);
    new CalculationSheet(document, sheet, sheets).write();
  }

  /**
   * The cell of the sheet where the explanation of each fact begins.
   *
   * @param document the book
   * @return a place such as {@code '算定根拠'!A9} for each fact that has an explanation
   */
  static Map<Fact, String> places(Document document) {
    Map<Fact, String> places = new LinkedHashMap<>();
    String name = document.labels().get("explain");
    int row = FIRST_ROW;
    for (Explanation explanation : document.explanations()) {
      int at = row;
      factOf(explanation, document).ifPresent(f -> places.put(f, "'" + name + "'!A" + at));
      row += explanation.steps().size();
    }
    return places;
  }

  private static Optional<Fact> factOf(Explanation explanation, Document document) {
    return document.facts().stream()
        .filter(fact -> fact.themeId().equals(explanation.themeId()))
        .filter(fact -> fact.goalId().equals(explanation.goalId()))
        .filter(fact -> fact.measure().equals(explanation.measure()))
        .findFirst();
  }

  private void write() {
    across(Look.TITLE, labels.get("explain"));
    across(Look.YEAR, String.join("　", document.year(), document.title(), document.asOf()));
    XSSFRow heads = rows.add();
    List<String> keys =
        List.of("fact.goal", "fact.measure", "column.rate", "explain.step", "explain.content");
    for (int i = 0; i < keys.size(); i++) {
      rows.words(heads, i, Look.HEAD, labels.get(keys.get(i)));
    }
    document.explanations().forEach(this::explanation);
    sheet.createFreezePane(0, heads.getRowNum() + 1);
    sheet.setRepeatingRows(new CellRangeAddress(heads.getRowNum(), heads.getRowNum(), -1, -1));
  }

  private void across(Look look, String text) {
    rows.words(rows.add(), GOAL, TEXT, look, text);
  }

  private void explanation(Explanation explanation) {
    boolean first = true;
    for (Explanation.Step step : explanation.steps()) {
      XSSFRow row = rows.add();
      rows.words(row, GOAL, Look.WORDS, first ? explanation.goal() : "");
      rows.words(row, MEASURE, Look.SYMBOL, first ? explanation.measure() : "");
      rows.words(row, RATE, Look.SYMBOL, first ? explanation.rate() : "");
      rows.words(row, LABEL, Look.WORDS, step.label());
      rows.words(row, TEXT, Look.WORDS, step.text());
      first = false;
    }
  }
}
