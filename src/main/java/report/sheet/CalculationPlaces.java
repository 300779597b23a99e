package report.sheet;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import report.document.Document;
import report.document.Explanation;
import report.document.Run;
import report.sheet.layout.GridCell;

/** Finds the cell of the 算定根拠 where the explanation of each fact begins. */
final class CalculationPlaces {
  private final Document document;
  private final Set<FactKey> facts;
  private final Iterator<Entry> entries;

  private record Entry(String text, String place) {}

  private CalculationPlaces(Document document, List<NamedGrid> sheets) {
    this.document = document;
    this.facts = document.facts().stream().map(FactKey::of).collect(Collectors.toSet());
    this.entries =
        sheets.stream()
            .flatMap(
                sheet ->
                    sheet.grid().cells().stream()
                        .filter(cell -> cell.row() >= sheet.grid().repeated())
                        .filter(cell -> cell.extent().from() == 0)
                        .map(cell -> entry(sheet, cell)))
            .iterator();
  }

  private static Entry entry(NamedGrid sheet, GridCell cell) {
    return new Entry(Run.text(cell.runs()), sheet.place(cell.row()));
  }

  /**
   * The places.
   *
   * @param document the book
   * @param sheets its explanations, laid out in their order
   * @return a place such as {@code '算定根拠'!A9} for each fact that has an explanation
   */
  static Map<FactKey, String> of(Document document, List<NamedGrid> sheets) {
    return new CalculationPlaces(document, sheets).places();
  }

  private Map<FactKey, String> places() {
    Map<FactKey, String> places = new HashMap<>();
    for (Explanation explanation : document.explanations()) {
      Optional<String> place = next(explanation);
      FactKey key = FactKey.of(explanation);
      place.filter(found -> facts.contains(key)).ifPresent(found -> places.put(key, found));
    }
    return places;
  }

  /**
   * The next cell with the whole goal, or with its beginning if it is split at the end of a page.
   */
  private Optional<String> next(Explanation explanation) {
    while (entries.hasNext()) {
      Entry entry = entries.next();
      if (!entry.text().isEmpty() && explanation.goal().startsWith(entry.text())) {
        return Optional.of(entry.place());
      }
    }
    return Optional.empty();
  }
}
