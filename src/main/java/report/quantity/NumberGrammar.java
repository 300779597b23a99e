package report.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.notation.Reading;

/**
 * Reads the number at the start of a text, with scales: {@code 1,234}, {@code 1.7万}, {@code
 * 28億9,075万}, {@code 1万2600}, {@code 341千万}.
 *
 * <p>A number is a sequence of groups that end in 兆, 億 or 万, each a sequence of parts that end in
 * 千, 百 or 十. The part after a scale must be smaller than it: 5万26000 is not a number.
 */
final class NumberGrammar {
  private static final String DIGITS = "\\d[\\d,]*(?:\\.\\d+)?";
  private static final Pattern NUMBER = Pattern.compile("(?:" + DIGITS + "[千百十]?[兆億万]?)+");
  private static final Pattern GROUP = Pattern.compile("([^兆億万]+)([兆億万]?)");
  private static final Pattern PART = Pattern.compile("(" + DIGITS + ")([千百十]?)");
  private static final Pattern WHOLE = Pattern.compile("\\d+|[1-9]\\d{0,2}(?:,\\d{3})+");
  private static final Pattern FRACTION_INSIDE = Pattern.compile("\\.\\d+\\D+\\d");

  private NumberGrammar() {}

  /**
   * A number and the number of characters it takes.
   *
   * @param value the number
   * @param length the characters read
   */
  record Head(BigDecimal value, int length) {}

  /** Reads the number at the start of a half-width text. */
  static Reading<Head> head(String text) {
    Matcher m = NUMBER.matcher(text);
    if (!m.lookingAt()) {
      return Reading.refuse(QuantityFault.NOT_A_QUANTITY);
    }
    String number = m.group();
    if (!matches(PART, number).map(part -> part.group(1)).allMatch(NumberGrammar::isSeparated)) {
      return Reading.refuse(QuantityFault.BAD_SEPARATORS);
    }
    return FRACTION_INSIDE.matcher(number).find()
        ? Reading.refuse(QuantityFault.NOT_A_QUANTITY)
        : groups(number)
            .map(value -> Reading.of(new Head(value, number.length())))
            .orElseGet(() -> Reading.refuse(QuantityFault.NOT_A_QUANTITY));
  }

  /** Whether the commas before the decimal point are at every third digit, or there are none. */
  private static boolean isSeparated(String digits) {
    return WHOLE.matcher(digits.replaceFirst("\\..*", "")).matches();
  }

  private static Optional<BigDecimal> groups(String number) {
    List<Optional<Term>> terms =
        matches(GROUP, number)
            .map(group -> parts(group.group(1)).map(value -> term(value, group.group(2))))
            .toList();
    return terms.stream().allMatch(Optional::isPresent)
        ? sum(terms.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private static Optional<BigDecimal> parts(String group) {
    return sum(
        matches(PART, group)
            .map(part -> term(new BigDecimal(part.group(1).replace(",", "")), part.group(2)))
            .toList());
  }

  /** A number with its scale multiplied in, and the scale. */
  private record Term(BigDecimal value, BigDecimal scale) {}

  private static Term term(BigDecimal number, String word) {
    BigDecimal scale = Scale.factor(word);
    return new Term(number.multiply(scale), scale);
  }

  /** The sum of terms each of which is smaller than the previous scale; empty if one is not. */
  private static Optional<BigDecimal> sum(List<Term> terms) {
    for (int i = 1; i < terms.size(); i++) {
      if (terms.get(i).value().compareTo(terms.get(i - 1).scale()) >= 0) {
        return Optional.empty();
      }
    }
    return terms.stream().map(Term::value).reduce(BigDecimal::add);
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }
}
