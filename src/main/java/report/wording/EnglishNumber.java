package report.wording;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in English. A number without a Japanese scale keeps its digits; 153万 is written out as
 * 1,530,000, so that nothing is rounded.
 */
final class EnglishNumber {
  private static final Pattern DIGITS =
      Pattern.compile("(?<sign>[-▲△+]?)(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?![\\d.十百千万億兆])");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  private EnglishNumber() {}

  /**
   * A number as it is printed.
   *
   * @param value the number
   * @param text a half-width text that may have its digits
   */
  static String of(BigDecimal value, String text) {
    String sign = value.signum() < 0 ? "−" : "";
    Matcher m = DIGITS.matcher(text);
    while (m.find()) {
      if (new BigDecimal(m.group("digits").replace(",", "")).compareTo(value.abs()) == 0) {
        return (m.group("sign").equals("+") ? "+" : sign) + m.group("digits");
      }
    }
    return sign + grouped(value.abs());
  }

  /** A number of 0 or more with separators between thousands. */
  static String grouped(BigDecimal value) {
    String digits = value.toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    return THOUSANDS.matcher(whole).replaceAll(",") + (point < 0 ? "" : digits.substring(point));
  }

  /** The ordinal of a whole number: 1st, 12th, 23rd; others stay as they are. */
  static String ordinal(String digits) {
    if (!digits.matches("\\d+")) {
      return digits;
    }
    boolean isTeen = digits.matches("\\d*1\\d");
    return digits
        + switch (digits.charAt(digits.length() - 1)) {
          case '1' -> isTeen ? "th" : "st";
          case '2' -> isTeen ? "th" : "nd";
          case '3' -> isTeen ? "th" : "rd";
          default -> "th";
        };
  }
}
