package report.sheet;

import java.util.List;
import report.document.Document;
import report.document.Labels;
import report.sheet.layout.GridSheet;
import report.sheet.layout.Placeholder;
import report.sheet.layout.PlaceholderValues;
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
  private final Workbook workbook;
  private final Styles styles;
  private final PageSettings pages;
  private final PlaceholderValues book;

  /**
   * A workbook without sheets.
   *
   * @param document the source of the title and publisher in the file properties
   * @param template the formats
   */
  Sheets(Document document, Template template) {
    this.labels = document.overview().labels();
    this.template = template;
    this.workbook = new Workbook(properties(document), template.normal(), template.unit());
    this.styles = new Styles(template, workbook);
    this.pages = new PageSettings(template);
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
    Sheet sheet = workbook.add(fit, pages.scaled(filling.with(Placeholder.SHEET, fit)));
    GridWriter.write(laid.grid(), sheet, styles);
    return sheet;
  }

  /** Writes a laid-out sheet, or several if one does not have enough pages. */
  void grids(String name, GridSheet grid, PlaceholderValues filling) {
    NamedGrid.of(name, grid, labels).forEach(part -> grid(part, filling));
  }

  /**
   * A sheet whose rows are still to be written, printed a number of pages wide.
   *
   * @param name its name, see {@link #fit}
   * @param pagesWide the number of pages for its columns
   * @return the empty sheet
   */
  Sheet list(String name, int pagesWide) {
    String fit = fit(name);
    return workbook.add(fit, pages.fitted(book.with(Placeholder.SHEET, fit), pagesWide));
  }

  /** Rows of a sheet, in columns with given widths. */
  ListRows rows(Sheet sheet, List<Integer> widths) {
    return new ListRows(sheet, styles, template.layout().measures(), widths);
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

  private static Properties properties(Document document) {
    return new Properties(
        CellText.of(document.overview().year() + "　" + document.overview().title()),
        CellText.of(document.overview().publisher()),
        CellText.of(document.overview().asOf()));
  }
}
