package report.sheet.template;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.sheet.workbook.HeaderFooter;
import report.sheet.workbook.Margins;
import report.sheet.workbook.Page;

/** Reads the page set-up of a template's sheet. */
final class PageReader {
  private PageReader() {}

  static Page of(XSSFSheet sheet) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    return new Page(
        setup.getPaperSize(),
        setup.getLandscape(),
        margins(sheet),
        sheet.getHorizontallyCenter(),
        new Page.Scale.Fixed(setup.getScale()),
        banner(sheet.getHeader()),
        banner(sheet.getFooter()));
  }

  private static Margins margins(XSSFSheet sheet) {
    return new Margins(
        sheet.getMargin(PageMargin.LEFT),
        sheet.getMargin(PageMargin.RIGHT),
        sheet.getMargin(PageMargin.TOP),
        sheet.getMargin(PageMargin.BOTTOM),
        sheet.getMargin(PageMargin.HEADER),
        sheet.getMargin(PageMargin.FOOTER));
  }

  private static HeaderFooter banner(org.apache.poi.ss.usermodel.HeaderFooter texts) {
    return new HeaderFooter(texts.getLeft(), texts.getCenter(), texts.getRight());
  }
}
