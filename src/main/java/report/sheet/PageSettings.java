package report.sheet;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.sheet.grid.Filling;

/** Gives a sheet the paper, margins, header and footer of the template. */
final class PageSettings {
  private final XSSFSheet template;

  /** A header holds 255 characters in all; each value keeps to a part of them. */
  private static final int LONGEST = 40;

  PageSettings(Template template) {
    this.template = template.sheet();
  }

  /** For a sheet with page breaks of its own: the template's scale, which breaks need. */
  void scaled(XSSFSheet sheet, Filling filling) {
    copy(sheet, filling);
    sheet.getPrintSetup().setScale(template.getPrintSetup().getScale());
  }

  /** For a list, which is fitted to the width of some pages and broken where one ends. */
  void fitted(XSSFSheet sheet, Filling filling, int pages) {
    copy(sheet, filling);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) pages);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void copy(XSSFSheet sheet, Filling filling) {
    XSSFPrintSetup from = template.getPrintSetup();
    XSSFPrintSetup to = sheet.getPrintSetup();
    to.setPaperSize(from.getPaperSize());
    to.setLandscape(from.getLandscape());
    for (PageMargin margin : PageMargin.values()) {
      sheet.setMargin(margin, template.getMargin(margin));
    }
    sheet.setHorizontallyCenter(template.getHorizontallyCenter());
    sheet.setDisplayGridlines(false);
    UnaryOperator<String> filled = text -> filling.fill(text, PageSettings::fit);
    sheet.getHeader().setLeft(filled.apply(template.getHeader().getLeft()));
    sheet.getHeader().setCenter(filled.apply(template.getHeader().getCenter()));
    sheet.getHeader().setRight(filled.apply(template.getHeader().getRight()));
    sheet.getFooter().setLeft(filled.apply(template.getFooter().getLeft()));
    sheet.getFooter().setCenter(filled.apply(template.getFooter().getCenter()));
    sheet.getFooter().setRight(filled.apply(template.getFooter().getRight()));
  }

  /** A value fit for a header: short, and its & no command. */
  private static String fit(String value) {
    return CellText.shortened(value.replace('\n', ' '), LONGEST).replace("&", "&&");
  }

  /** The six texts of a template's header and footer. */
  static List<String> texts(XSSFSheet template) {
    return List.of(
        template.getHeader().getLeft(),
        template.getHeader().getCenter(),
        template.getHeader().getRight(),
        template.getFooter().getLeft(),
        template.getFooter().getCenter(),
        template.getFooter().getRight());
  }
}
