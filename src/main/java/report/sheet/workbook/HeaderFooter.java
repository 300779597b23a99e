package report.sheet.workbook;

import java.util.function.UnaryOperator;

/**
 * What is printed above or below each page, with the commands of Excel such as {@code &P}.
 *
 * @param left on the left
 * @param centre in the middle
 * @param right on the right
 */
public record HeaderFooter(String left, String centre, String right) {
  /**
   * The same with its texts changed.
   *
   * @param change converts each text
   * @return the banner
   */
  public HeaderFooter map(UnaryOperator<String> change) {
    return new HeaderFooter(change.apply(left), change.apply(centre), change.apply(right));
  }

  /**
   * In the form used in files: empty parts are omitted.
   *
   * @return the texts with the codes that position them
   */
  public String code() {
    return part("&L", left) + part("&C", centre) + part("&R", right);
  }

  private static String part(String command, String text) {
    return text.isEmpty() ? "" : command + text;
  }
}
