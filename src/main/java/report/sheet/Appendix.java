package report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import report.document.Document;
import report.document.Labels;
import report.sheet.layout.CalculationLayout;
import report.sheet.layout.GridSheet;
import report.sheet.layout.Layout;
import report.sheet.layout.ListLayout;
import report.sheet.layout.PlaceholderValues;
import report.sheet.workbook.Sheet;

/**
 * The sheets after the themes, which note marks and rates link to: 用語集, 凡例 and 算定根拠. Empty ones are
 * omitted.
 */
final class Appendix {
  private final List<NamedGrid> sheets = new ArrayList<>();
  private final Labels labels;
  private final NoteLinks notes;
  private final Map<FactKey, String> places;

  /**
   * The sheets of a document, laid out but not yet written.
   *
   * @param document the book, or the papers of a meeting
   * @param layout the layout
   */
  Appendix(Document document, Layout layout) {
    this.labels = document.overview().labels();
    List<NamedGrid> glossary =
        NamedGrid.of(labels.get("glossary"), ListLayout.glossary(layout, document), labels);
    List<NamedGrid> calculation =
        NamedGrid.of(labels.get("explain"), CalculationLayout.of(layout, document), labels);
    if (!document.overview().notes().isEmpty()) {
      sheets.addAll(glossary);
    }
    if (!document.overview().legend().isEmpty()) {
      sheets.add(new NamedGrid(labels.get("legend"), ListLayout.legend(layout, document)));
    }
    if (!document.explanations().isEmpty()) {
      sheets.addAll(calculation);
    }
    this.notes = new NoteLinks(document, glossary);
    this.places = CalculationPlaces.of(document, calculation);
  }

  /** The places that show how each fact was calculated. */
  Map<FactKey, String> calculations() {
    return places;
  }

  /** The names of its sheets, in their order. */
  List<String> names() {
    return sheets.stream().map(NamedGrid::name).toList();
  }

  /**
   * Writes the sheet of a theme, or several if one does not have enough pages, and links it to
   * these sheets.
   */
  void theme(Sheets workbook, String name, GridSheet grid, PlaceholderValues filling) {
    for (NamedGrid part : NamedGrid.of(name, grid, labels)) {
      Sheet sheet = workbook.grid(part, filling);
      notes.link(sheet, part.grid());
    }
  }

  /** Writes its sheets after the existing ones. */
  void write(Sheets workbook) {
    sheets.forEach(sheet -> workbook.grid(sheet, workbook.book()));
  }
}
