package report.sheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import report.document.Document;
import report.document.Labels;
import report.sheet.layout.GridSheet;
import report.sheet.layout.Layout;
import report.sheet.layout.Placeholder;
import report.sheet.layout.PlaceholderValues;
import report.sheet.print.PrintedBook;
import report.sheet.template.Template;
import report.sheet.workbook.Properties;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.SheetName;
import report.sheet.workbook.Workbook;

/**
 * A workbook that is being written with the formats of a template. Each of its sheets has the
 * template's paper, margins, header and footer.
 */
final class Sheets {
  private final Labels labels;
  private final Template template;
  private final Properties properties;
  private final Workbook workbook;
  private final Styles styles;
  private final PageSettings pages;
  private final PageSettings agendas;
  private final PlaceholderValues book;
  private final Set<String> further = new HashSet<>();
  private final Map<String, GridSheet> grids = new LinkedHashMap<>();

  /**
   * A workbook without sheets.
   *
   * @param document the source of the title and publisher in the file properties
   * @param template the formats
   */
  Sheets(Document document, Template template) {
    this.labels = document.overview().labels();
    this.template = template;
    this.properties = properties(document);
    this.workbook = new Workbook(properties, template.normal(), template.unit());
    this.styles = new Styles(template, workbook);
    this.pages = new PageSettings(template.page());
    this.agendas = new PageSettings(template.agendaPage());
    this.book = PlaceholderValues.of(document);
  }

  Template template() {
    return template;
  }

  /** What the headers of sheets that belong to the whole book are filled with. */
  PlaceholderValues book() {
    return book;
  }

  /**
   * Writes a sheet that was laid out.
   *
   * @param laid its name, see {@link #fit}, and the places of its texts
   * @param filling the values of its header and footer
   * @return the sheet
   */
  Sheet grid(NamedGrid laid, PlaceholderValues filling) {
    String fit = fit(laid.name());
    if (!laid.isFirst()) {
      further.add(fit);
    }
    Sheet sheet = workbook.add(fit, pages.scaled(filling.with(Placeholder.SHEET, fit)));
    write(laid.grid(), sheet);
    return sheet;
  }

  /** Writes a laid-out sheet, or several if one does not have enough pages. */
  void grids(String name, GridSheet grid, PlaceholderValues filling) {
    NamedGrid.of(name, grid, labels).forEach(part -> grid(part, filling));
  }

  /** Writes the laid-out 次第 of a meeting, on its own paper. */
  void agenda(String name, GridSheet grid) {
    String fit = fit(name);
    Sheet sheet = workbook.add(fit, agendas.scaled(book.with(Placeholder.SHEET, fit)));
    write(grid, sheet);
  }

  private void write(GridSheet grid, Sheet sheet) {
    grids.put(sheet.name(), grid);
    GridWriter.write(grid, sheet, styles);
  }

  /**
   * A sheet whose rows are still to be written. Its pages are broken by {@link ListRows#end}.
   *
   * @param name its name, see {@link #fit}
   * @return the empty sheet
   */
  Sheet list(String name) {
    String fit = fit(name);
    return workbook.add(fit, pages.scaled(book.with(Placeholder.SHEET, fit)));
  }

  /**
   * A sheet for programs, whose rows are still to be written.
   *
   * @param name its name, see {@link #fit}
   * @param width the width of its columns in units; it is printed on as many pages side by side
   * @return the empty sheet
   */
  Sheet data(String name, int width) {
    String fit = fit(name);
    int wide = Math.max(1, (width + width() - 1) / width());
    return workbook.add(fit, pages.fitted(book.with(Placeholder.SHEET, fit), wide));
  }

  /** Rows of a sheet, in columns with given widths. */
  ListRows rows(Sheet sheet, List<Integer> widths) {
    Layout layout = template.layout();
    return new ListRows(sheet, styles, layout.measures(), widths, layout.page());
  }

  /** Hides sheets, if there are any of these names. */
  void hide(String... names) {
    List<String> hidden = Stream.of(names).map(Sheets::fit).toList();
    workbook.sheets().stream()
        .filter(sheet -> hidden.contains(sheet.name()))
        .forEach(sheet -> sheet.hide(Sheet.Visibility.HIDDEN));
  }

  /** The names of the sheets that are printed, each with its further parts as one. */
  List<String> printed() {
    return workbook.sheets().stream()
        .filter(sheet -> !sheet.isHidden())
        .map(Sheet::name)
        .filter(name -> !further.contains(name))
        .toList();
  }

  /** How wide sheets are, in units. */
  int width() {
    return template.layout().columns().width();
  }

  /** The number of the page that each visible sheet begins on, by its name. */
  Map<String, Integer> firstPages() {
    Map<String, Integer> first = new LinkedHashMap<>();
    int next = 1;
    for (Sheet sheet : workbook.sheets()) {
      if (!sheet.isHidden()) {
        first.put(sheet.name(), next);
        next += sheet.pages();
      }
    }
    return first;
  }

  /** A valid name for a sheet. */
  static String fit(String name) {
    return SheetName.of(CellText.of(name));
  }

  /** A cell of a sheet as links name it. */
  static String place(String sheet, String cell) {
    return SheetName.place(fit(sheet), cell);
  }

  /** The workbook with all sheets that were written. */
  Workbook workbook() {
    return workbook;
  }

  /** The workbook with all sheets that were written, to be printed. */
  PrintedBook toPrint() {
    return new PrintedBook(
        properties.title(),
        properties.creator(),
        workbook,
        grids,
        template.digit(),
        template.layout().measures().unit(),
        new RichText(styles)::font);
  }

  private static Properties properties(Document document) {
    return new Properties(
        CellText.of(document.overview().year() + "　" + document.overview().title()),
        CellText.of(document.overview().publisher()),
        CellText.of(document.overview().asOf()));
  }
}
