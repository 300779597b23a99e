package report.sheet;

import java.util.regex.Pattern;
import report.sheet.workbook.ExcelLimit;

/**
 * Makes a text safe to store in a cell. Formulas are not an issue: a text remains a text in a
 * workbook, whatever it begins with.
 */
final class CellText {
  /** What Excel would read back as another character, such as _x0041_ for A. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /**
   * The text with line endings as stored by Excel, without anything that would be read back
   * differently.
   */
  static String of(String text) {
    if (text.indexOf('\r') < 0 && text.indexOf('_') < 0) {
      return text;
    }
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return ESCAPE.matcher(lines).replaceAll("_x005F_");
  }

  /** The same for a cell that is not split across pages: a text that is too long ends with …. */
  static String shortened(String text) {
    return shortened(text, ExcelLimit.CHARACTERS.most());
  }

  /** The text, or its beginning and … if it exceeds a number of characters. */
  static String shortened(String text, int longest) {
    String whole = of(text);
    if (whole.length() <= longest) {
      return whole;
    }
    if (longest < 2) {
      return "…".substring(0, longest);
    }
    int end = Character.isHighSurrogate(whole.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return whole.substring(0, end) + "…";
  }
}
