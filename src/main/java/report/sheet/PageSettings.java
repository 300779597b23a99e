package report.sheet;

import report.sheet.grid.Filling;
import report.sheet.workbook.Banner;
import report.sheet.workbook.Page;

/** The paper, margins, header and footer of a sheet, after those of the template. */
final class PageSettings {
  /** A header holds 255 characters in all; each value keeps to a part of them. */
  private static final int LONGEST = 40;

  private final Page template;

  PageSettings(Template template) {
    this.template = template.page();
  }

  /** For a sheet with page breaks of its own: the template's scale, which breaks need. */
  Page scaled(Filling filling) {
    return template.with(filled(template.header(), filling), filled(template.footer(), filling));
  }

  /** For a list, which is fitted to the width of some pages and broken where one ends. */
  Page fitted(Filling filling, int pages) {
    return scaled(filling).with(new Page.Scale.Fitted(pages));
  }

  private static Banner filled(Banner banner, Filling filling) {
    return banner.map(text -> filling.fill(text, PageSettings::fit));
  }

  /** A value fit for a header: short, and its & no command. */
  private static String fit(String value) {
    return CellText.shortened(value.replace('\n', ' '), LONGEST).replace("&", "&&");
  }
}
