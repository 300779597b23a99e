package report.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.document.Document;
import report.document.Fact;
import report.document.Labels;
import report.document.ThemePart;
import report.sheet.grid.CalculationLayout;
import report.sheet.grid.GridSheet;
import report.sheet.grid.Layout;
import report.sheet.grid.ListLayout;
import report.sheet.workbook.Sheet;

/**
 * The sheets behind the themes, to which marks of notes and rates lead: 用語集, 凡例 and 算定根拠. Those
 * that would be empty are not there.
 */
final class Appendix {
  private final Map<String, GridSheet> sheets = new LinkedHashMap<>();
  private final NoteLinks notes;
  private final Map<Fact, String> places;

  /**
   * The sheets of a document, laid out and not yet written.
   *
   * @param document the book, or the papers of a meeting
   * @param layout the place of things
   */
  Appendix(Document document, Layout layout) {
    Labels labels = document.labels();
    GridSheet glossary = ListLayout.glossary(layout, document);
    GridSheet calculation = CalculationLayout.of(layout, document);
    if (!document.notes().isEmpty()) {
      sheets.put(labels.get("glossary"), glossary);
    }
    if (!document.legend().isEmpty()) {
      sheets.put(labels.get("legend"), ListLayout.legend(layout, document));
    }
    if (!document.explanations().isEmpty()) {
      sheets.put(labels.get("explain"), calculation);
    }
    this.notes = new NoteLinks(document, glossary);
    this.places = CalculationPlaces.of(document, calculation);
  }

  /** Where it says how each fact came about. */
  Map<Fact, String> calculations() {
    return places;
  }

  /** The names of its sheets, in their order. */
  List<String> names() {
    return List.copyOf(sheets.keySet());
  }

  /** Lets the sheet of a theme lead here. */
  void link(Sheet sheet, GridSheet grid, ThemePart theme) {
    RateLinks.link(sheet, grid, theme, places);
    notes.link(sheet, grid);
  }

  /** Writes its sheets behind those that are there. */
  void write(Sheets workbook) {
    sheets.forEach((name, grid) -> workbook.grid(name, grid, workbook.book()));
  }
}
