package report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.sheet.layout.CellRole;
import report.sheet.layout.Columns;
import report.sheet.layout.Layout;
import report.sheet.layout.PlaceholderValues;
import report.sheet.layout.ThemeColumn;
import report.sheet.template.Paper;
import report.sheet.template.Template;
import report.sheet.workbook.Font;
import report.sheet.workbook.Page;

/**
 * The appearance of a template on paper. Lengths are in twentieths of a point, the unit of Word.
 *
 * @param template the template
 * @param page the paper, which may be other than that of themes
 * @param layout the layout for this paper
 */
record Look(Template template, Page page, Layout layout) {
  /** Twentieths in a point. */
  static final int POINT = 20;

  /** Half points, in which Word has the sizes of letters, in a point. */
  private static final int HALVES = 2;

  private static final double INCH = 72;
  private static final double PER_CENT = 100;

  /** The appearance of themes, visions and lists. */
  static Look of(Template template) {
    return new Look(template, template.page(), template.layout());
  }

  /** The appearance of an agenda, which may have other paper. */
  static Look ofAgenda(Template template) {
    return new Look(template, template.agendaPage(), template.agenda());
  }

  /** How much smaller or larger than in the template everything is printed. */
  double scale() {
    return page.scale() instanceof Page.Scale.Fixed fixed ? fixed.percent() / PER_CENT : 1;
  }

  /** The width of the paper. */
  long across() {
    return twentieths(paper().across(page.landscape()));
  }

  /** The height of the paper. */
  long down() {
    return twentieths(paper().down(page.landscape()));
  }

  /** A margin of the page, which a workbook has in inches. */
  static long margin(double inches) {
    return twentieths(inches * INCH);
  }

  /** The width between the margins. */
  int width() {
    return (int) (across() - margin(page.margins().left()) - margin(page.margins().right()));
  }

  /** The widths of the columns of a theme, those between two of them with the one before. */
  List<Integer> columns() {
    Columns columns = layout.columns();
    List<Integer> edges = new ArrayList<>();
    for (ThemeColumn column : columns.places().keySet()) {
      edges.add(width() * columns.of(column).from() / columns.width());
    }
    edges.set(0, 0);
    edges.add(width());
    List<Integer> widths = new ArrayList<>();
    for (int i = 1; i < edges.size(); i++) {
      widths.add(edges.get(i) - edges.get(i - 1));
    }
    return widths;
  }

  /** Whether rates are printed. */
  boolean hasRates() {
    return layout.columns().find(ThemeColumn.RATES).isPresent();
  }

  /** The size of the letters of a text in half points, as Word has it. */
  long letters(Font font) {
    return Math.max(HALVES, Math.round(font.size() * scale() * HALVES));
  }

  /** The width of a letter of ordinary text. */
  int em() {
    return (int) Math.round(template.sample(CellRole.BODY).font().size() * scale() * POINT);
  }

  /** The height of a line of ordinary text. */
  long pitch() {
    return twentieths(layout.measures().pitch(CellRole.BODY) * scale());
  }

  /** The words of a sample, filled in. */
  String words(CellRole role, PlaceholderValues filling, String usual) {
    return layout.wording().of(role, filling, usual);
  }

  private Paper paper() {
    return Optional.of(page).flatMap(Paper::of).orElse(Paper.A4);
  }

  private static long twentieths(double points) {
    return Math.round(points * POINT);
  }
}
