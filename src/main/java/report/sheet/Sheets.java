package report.sheet;

import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.document.Document;
import report.sheet.grid.Filling;
import report.sheet.grid.GridSheet;
import report.sheet.grid.Placeholder;

/**
 * A workbook that is being written in the look of a template. Each sheet it gives has the
 * template's paper, margins, header and footer.
 */
final class Sheets {
  private final Template template;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Styles styles;
  private final PageSettings pages;
  private final Filling book;

  /**
   * A workbook without sheets.
   *
   * @param document what it is about: its title and publisher become properties of the file
   * @param template how it looks
   */
  Sheets(Document document, Template template) {
    this.template = template;
    this.styles = new Styles(template, workbook);
    this.pages = new PageSettings(template);
    this.book = Filling.of(document);
    describe(document);
  }

  Template template() {
    return template;
  }

  Styles styles() {
    return styles;
  }

  /** What the headers of sheets that belong to the whole book are filled with. */
  Filling book() {
    return book;
  }

  /**
   * Writes a sheet that was laid out.
   *
   * @param name its name, see {@link #fit}
   * @param grid where its texts stand
   * @param filling what its header and footer are filled with
   * @return the sheet
   */
  XSSFSheet grid(String name, GridSheet grid, Filling filling) {
    XSSFSheet sheet = workbook.createSheet(fit(name));
    GridWriter.write(grid, sheet, styles);
    pages.scaled(sheet, filling.with(Placeholder.SHEET, sheet.getSheetName()));
    return sheet;
  }

  /**
   * A sheet whose rows are still to be written, printed so many pages wide.
   *
   * @param name its name, see {@link #fit}
   * @param pagesWide over how many pages its columns may go
   * @return the empty sheet
   */
  XSSFSheet list(String name, int pagesWide) {
    XSSFSheet sheet = workbook.createSheet(fit(name));
    pages.fitted(sheet, book.with(Placeholder.SHEET, sheet.getSheetName()), pagesWide);
    return sheet;
  }

  /** Rows of a sheet, in columns of so many units. */
  ListRows rows(XSSFSheet sheet, List<Integer> widths) {
    return new ListRows(sheet, styles, template.layout().measures(), widths);
  }

  /**
   * A name as a sheet can bear it: without []:*?/\ and of at most 31 characters.
   *
   * @param name any name
   * @return the name of the sheet
   */
  static String fit(String name) {
    return WorkbookUtil.createSafeSheetName(CellText.of(name), '　');
  }

  /** A cell of a sheet as links name it. */
  static String place(String sheet, String cell) {
    return "'" + fit(sheet).replace("'", "''") + "'!" + cell;
  }

  /** The finished workbook: what is written is what is printed, and the cursor stands at A1. */
  XSSFWorkbook finished() {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      int columns = 1;
      for (int row = 0; row <= sheet.getLastRowNum(); row++) {
        columns =
            Math.max(columns, sheet.getRow(row) == null ? 0 : sheet.getRow(row).getLastCellNum());
      }
      workbook.setPrintArea(i, 0, columns - 1, 0, Math.max(0, sheet.getLastRowNum()));
      sheet.setActiveCell(CellAddress.A1);
    }
    workbook.setActiveSheet(0);
    return workbook;
  }

  private void describe(Document document) {
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(CellText.of(document.year() + "　" + document.title()));
    properties.setCreator(CellText.of(document.publisher()));
    properties.setSubjectProperty(CellText.of(document.asOf()));
  }
}
