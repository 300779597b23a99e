package report.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/** Creates a number format that shows a rate as printed, so that its cell contains the number. */
final class RateFormat {
  private RateFormat() {}

  /**
   * The format.
   *
   * @param printed the rate as printed, 約30.6％
   * @param number the number in it, 30.6
   * @return for example {@code "約"0.0"％"}; empty if the number is not in the text
   */
  static Optional<String> of(String printed, BigDecimal number) {
    String digits = number.toPlainString();
    int at = printed.indexOf(digits);
    if (at < 0 || number.signum() < 0) {
      return Optional.empty();
    }
    int decimals = Math.max(0, number.scale());
    return Optional.of(
        quoted(printed.substring(0, at))
            + (decimals == 0 ? "0" : "0." + "0".repeat(decimals))
            + quoted(printed.substring(at + digits.length())));
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : "\"" + words.replace("\"", "") + "\"";
  }
}
