package report.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.sheet.layout.PlaceholderValues;
import report.sheet.workbook.ExcelLimit;
import report.sheet.workbook.HeaderFooter;
import report.sheet.workbook.Page;

/** The paper, margins, header and footer of a sheet, after those of the template. */
final class PageSettings {
  /** What a value of a header has at most. */
  private static final int LONGEST = 40;

  /** A command of a header: an ampersand itself, the name of a font, or a size without a blank. */
  private static final Pattern COMMAND = Pattern.compile("&&|&\"[^\"]*\"|&[0-9]+(?![0-9 ])");

  /** The command of a font, and nothing in that font. */
  private static final Pattern FONT = Pattern.compile("&\"[^\"]*\"\\s*");

  private final Page template;

  PageSettings(Page template) {
    this.template = template;
  }

  /** For a sheet with its own page breaks: the template's scale, which breaks need. */
  Page scaled(PlaceholderValues filling) {
    return template.with(
        filled(template.header().map(PageSettings::spaced), filling),
        filled(template.footer().map(PageSettings::spaced), filling));
  }

  /** For data, which is fitted to the width of some pages and broken where one ends. */
  Page fitted(PlaceholderValues filling, int pages) {
    return scaled(filling).with(new Page.Scale.Fitted(pages));
  }

  /**
   * A text whose sizes of letters each end with a blank: otherwise digits that follow would belong
   * to them, 101 pt for {@code &10} and 1番町.
   */
  private static String spaced(String text) {
    return COMMAND
        .matcher(text)
        .replaceAll(
            command ->
                Matcher.quoteReplacement(
                    command.group().length() > 1 && Character.isDigit(command.group().charAt(1))
                        ? command.group() + " "
                        : command.group()));
  }

  /** A header with its values, which are truncated if necessary. */
  private static HeaderFooter filled(HeaderFooter banner, PlaceholderValues filling) {
    HeaderFooter filled = banner;
    for (int longest = LONGEST; longest > 0; longest--) {
      int most = longest;
      filled = banner.map(text -> said(filling.fill(text, value -> fit(value, most))));
      if (filled.code().length() <= ExcelLimit.HEADER.most()) {
        return filled;
      }
    }
    return filled;
  }

  /** Nothing for a text of which only its font remains. */
  private static String said(String text) {
    return FONT.matcher(text).matches() ? "" : text;
  }

  /** A value fit for a header: short, and its & no command. */
  private static String fit(String value, int longest) {
    return CellText.shortened(value.replace('\n', ' '), longest).replace("&", "&&");
  }
}
