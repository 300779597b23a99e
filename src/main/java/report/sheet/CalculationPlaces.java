package report.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.document.Document;
import report.document.Explanation;
import report.document.Fact;
import report.document.Run;
import report.sheet.grid.GridCell;
import report.sheet.grid.GridSheet;

/** Finds the cell of the 算定根拠 sheet where the explanation of each fact begins. */
final class CalculationPlaces {
  private final Document document;
  private final List<GridCell> goals;

  private CalculationPlaces(Document document, GridSheet grid) {
    this.document = document;
    this.goals =
        grid.cells().stream()
            .filter(cell -> cell.row() >= grid.repeated() && cell.extent().from() == 0)
            .toList();
  }

  /**
   * The places.
   *
   * @param document the book
   * @param grid its explanations, laid out in their order
   * @return a place such as {@code '算定根拠'!A9} for each fact that has an explanation
   */
  static Map<Fact, String> of(Document document, GridSheet grid) {
    return new CalculationPlaces(document, grid).places();
  }

  private Map<Fact, String> places() {
    Map<Fact, String> places = new LinkedHashMap<>();
    int at = 0;
    for (Explanation explanation : document.explanations()) {
      while (at < goals.size() && !begins(goals.get(at), explanation)) {
        at++;
      }
      if (at < goals.size()) {
        String cell = "A" + (goals.get(at++).row() + 1);
        fact(explanation)
            .ifPresent(f -> places.put(f, Sheets.place(document.labels().get("explain"), cell)));
      }
    }
    return places;
  }

  /** The whole goal, or its beginning where a page's end cuts it. */
  private static boolean begins(GridCell cell, Explanation explanation) {
    String text = Run.text(cell.runs());
    return !text.isEmpty() && explanation.goal().startsWith(text);
  }

  private Optional<Fact> fact(Explanation explanation) {
    return document.facts().stream()
        .filter(fact -> fact.themeId().equals(explanation.themeId()))
        .filter(fact -> fact.goalId().equals(explanation.goalId()))
        .filter(fact -> fact.measure().equals(explanation.measure()))
        .findFirst();
  }
}
