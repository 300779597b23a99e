package report.sheet.layout;

import java.util.List;
import report.document.Document;
import report.document.Explanation;
import report.document.Labels;

/** Lays out the 算定根拠: how each rate was calculated, step by step. */
public final class CalculationLayout {
  private static final int GOAL = 0;
  private static final int MEASURE = 1;
  private static final int RATE = 2;
  private static final int STEP = 3;
  private static final int TEXT = 4;

  private final Layout layout;
  private final Document document;
  private final Labels labels;
  private final Rows rows;

  private CalculationLayout(Layout layout, Document document) {
    this.layout = layout;
    this.document = document;
    this.labels = document.overview().labels();
    this.rows = new Rows(layout, document, 0.27, 0.33, 0.47, 0.6);
  }

  /**
   * Lays out the sheet.
   *
   * @param layout the layout
   * @param document the book
   * @return a sheet with an entry for each explanation: goal, measure, rate, and its steps one
   *     below the other; an entry that continues on the next page repeats its goal
   */
  public static GridSheet of(Layout layout, Document document) {
    return new CalculationLayout(layout, document).sheet();
  }

  private GridSheet sheet() {
    List<String> heads =
        List.of("fact.goal", "fact.measure", "column.rate", "explain.step", "explain.content");
    List<Strip> running =
        List.of(
            rows.line(CellRole.TITLE, labels.get("explain")),
            rows.line(CellRole.YEAR, rows.year()),
            rows.heads(heads.stream().map(key -> labels.get(key)).toList()));
    return Paginator.lay(
        layout.columns().width(),
        layout.page(),
        running,
        document.explanations().stream().map(this::section).toList());
  }

  private Section section(Explanation explanation) {
    String continued =
        layout
            .wording()
            .of(CellRole.CONTINUED, PlaceholderValues.of(document), labels.get("continued"));
    Continuation above =
        new Continuation(
            List.of(
                rows.text(GOAL, explanation.goal() + continued),
                rows.text(MEASURE, explanation.measure())),
            List.of(),
            layout.measures().pitch(CellRole.BODY));
    return Section.of(List.of(), List.of(entry(explanation).continued(above)));
  }

  private Strip entry(Explanation explanation) {
    List<Block> steps =
        explanation.steps().stream()
            .map(step -> Block.of(rows.text(STEP, step.label()), rows.text(TEXT, step.printed())))
            .toList();
    return rows.row(
        List.of(
            block(GOAL, explanation.goal()),
            block(MEASURE, explanation.measure()),
            block(RATE, explanation.rate()),
            steps));
  }

  private List<Block> block(int column, String words) {
    return List.of(Block.of(rows.text(column, words)));
  }
}
