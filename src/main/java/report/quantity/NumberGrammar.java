package report.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the number at the head of a text, with scales: {@code 1,234}, {@code 1.7万}, {@code
 * 28億9,075万}, {@code 1万2600}, {@code 341千万}.
 */
final class NumberGrammar {
  private static final Pattern PART =
      Pattern.compile("(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<scale>" + Scale.pattern() + ")?");
  private static final Pattern DIGITS = Pattern.compile("\\d+|\\d{1,3}(?:,\\d{3})+");

  private NumberGrammar() {}

  /**
   * A number and how many characters it took.
   *
   * @param value the number; empty if its separators stand wrongly
   * @param length the characters read
   */
  record Head(Optional<BigDecimal> value, int length) {}

  /** Reads the number at the head of a half-width text; nothing if none stands there. */
  static Optional<Head> head(String text) {
    Matcher m = PART.matcher(text);
    Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
    Optional<BigDecimal> above = Optional.empty();
    int end = 0;
    while (m.find() && m.start() == end) {
      BigDecimal scale = m.group("scale") == null ? BigDecimal.ONE : Scale.factor(m.group("scale"));
      if (above.filter(a -> a.compareTo(scale) <= 0).isPresent()) {
        break;
      }
      Optional<BigDecimal> part = number(m.group("digits")).map(scale::multiply);
      sum = sum.flatMap(s -> part.map(s::add));
      above = Optional.of(scale);
      end = m.end();
    }
    return end == 0 ? Optional.empty() : Optional.of(new Head(sum, end));
  }

  private static Optional<BigDecimal> number(String digits) {
    String whole = digits.contains(".") ? digits.substring(0, digits.indexOf('.')) : digits;
    return DIGITS.matcher(whole).matches()
        ? Optional.of(new BigDecimal(digits.replace(",", "")))
        : Optional.empty();
  }
}
