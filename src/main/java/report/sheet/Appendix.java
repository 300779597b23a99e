package report.sheet;

import java.util.List;
import java.util.Map;
import report.document.Document;
import report.document.Labels;
import report.sheet.layout.CalculationLayout;
import report.sheet.layout.GridSheet;
import report.sheet.layout.Layout;
import report.sheet.layout.ListLayout;
import report.sheet.layout.PlaceholderValues;
import report.sheet.template.BackMatter;
import report.sheet.template.Template;
import report.sheet.workbook.Sheet;

/**
 * The sheets after the themes: 用語集 and 凡例, which note marks lead to, and 算定根拠, if the template
 * wants it in this workbook. Empty ones are omitted.
 */
final class Appendix {
  private final Labels labels;
  private final List<NamedGrid> words;
  private final List<NamedGrid> calculations;
  private final BackMatter backMatter;
  private final NoteLinks notes;
  private final Map<FactKey, String> places;

  /**
   * The sheets of a document, laid out but not yet written.
   *
   * @param document the book, or the papers of a meeting
   * @param template the template
   */
  Appendix(Document document, Template template) {
    this.labels = document.overview().labels();
    this.backMatter = template.choices().backMatter();
    this.words = words(document, template.layout(), labels);
    this.calculations =
        backMatter == BackMatter.SEPARATE ? List.of() : calculations(document, template.layout());
    this.notes = new NoteLinks(document, words);
    this.places =
        backMatter == BackMatter.PRINTED ? CalculationPlaces.of(document, calculations) : Map.of();
  }

  private static List<NamedGrid> words(Document document, Layout layout, Labels labels) {
    boolean hasNotes = !document.overview().notes().isEmpty();
    boolean hasLegend = !document.overview().legend().isEmpty();
    if (!hasNotes && !hasLegend) {
      return List.of();
    }
    String title = labels.get(hasNotes ? hasLegend ? "glossaryAndLegend" : "glossary" : "legend");
    return NamedGrid.of(title, ListLayout.of(layout, document, title), labels);
  }

  /** The sheets that say how each rate was calculated. */
  static List<NamedGrid> calculations(Document document, Layout layout) {
    Labels labels = document.overview().labels();
    return document.explanations().isEmpty()
        ? List.of()
        : NamedGrid.of(labels.get("explain"), CalculationLayout.of(layout, document), labels);
  }

  /** The visible places that show how each fact was calculated. */
  Map<FactKey, String> calculations() {
    return places;
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
    words.forEach(sheet -> workbook.grid(sheet, workbook.book()));
    for (NamedGrid sheet : calculations) {
      Sheet written = workbook.grid(sheet, workbook.book());
      if (backMatter == BackMatter.HIDDEN) {
        written.hide(Sheet.Visibility.HIDDEN);
      }
    }
  }
}
