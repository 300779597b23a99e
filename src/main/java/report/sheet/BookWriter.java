package report.sheet;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.document.Document;
import report.document.ThemePart;
import report.sheet.grid.GridSheet;
import report.sheet.grid.ListLayout;
import report.sheet.grid.ThemeLayout;

/** Puts the sheets of a book together. */
final class BookWriter {
  /** The データ sheet is for machines; so many pages side by side keep it legible all the same. */
  private static final int DATA_PAGES = 3;

  private final Document document;
  private final Template template;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Styles styles;
  private final PageSettings pages;

  private BookWriter(Document document, Template template) {
    this.document = document;
    this.template = template;
    this.styles = new Styles(template, workbook);
    this.pages = new PageSettings(template, document);
  }

  static XSSFWorkbook workbook(Document document, Template template) {
    BookWriter writer = new BookWriter(document, template);
    writer.describe();
    SummarySheet.write(document, writer.list("summary", 1), writer.styles, template);
    document.themes().forEach(writer::theme);
    writer.lists();
    if (!document.explanations().isEmpty()) {
      CalculationSheet.write(document, writer.list("explain", 1), writer.styles, template);
    }
    DataSheet.write(document, writer.list("data", DATA_PAGES), writer.styles, template);
    return writer.workbook;
  }

  private void describe() {
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(CellText.of(document.year() + "　" + document.title()));
    properties.setCreator(CellText.of(document.publisher()));
  }

  private void theme(ThemePart theme) {
    String name = document.labels().get("theme.sheet", document.labels().number(theme.number()));
    GridSheet grid = ThemeLayout.of(template.layout(), document, theme);
    RateLinks.link(grid(name, grid), grid, theme, document);
  }

  private void lists() {
    if (!document.notes().isEmpty()) {
      grid(document.labels().get("glossary"), ListLayout.glossary(template.layout(), document));
    }
    if (!document.legend().isEmpty()) {
      grid(document.labels().get("legend"), ListLayout.legend(template.layout(), document));
    }
  }

  private XSSFSheet grid(String name, GridSheet grid) {
    XSSFSheet sheet = workbook.createSheet(name);
    GridWriter.write(grid, sheet, styles);
    pages.scaled(sheet);
    return sheet;
  }

  private XSSFSheet list(String title, int pages) {
    XSSFSheet sheet = workbook.createSheet(document.labels().get(title));
    this.pages.fitted(sheet, pages);
    return sheet;
  }
}
