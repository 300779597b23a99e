package report.quantity;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text in brackets after a figure that gives a part of it, or the same in other terms:
 * 57人（うち女性14人）, 27件（6件）, 2,241人(39％), 延べ274名（15講座）, 80.0％（12/15市町）.
 *
 * @param whole the text before the brackets
 * @param part the text in them
 */
record PartBehind(String whole, String part) {
  private static final Pattern BRACKETS =
      Pattern.compile("(?<whole>[^()]*\\d[^()]*)\\((?<part>[^()]*)\\)");
  private static final Pattern WITHOUT_BRACKETS =
      Pattern.compile("(?<whole>[^()]*?\\d[^()]*?)[、,]?(?<part>うち[^()、,]*\\d[^()]*)");
  private static final Pattern SEPARATOR = Pattern.compile("[、,・;](?!\\d)");
  private static final Pattern NAMES_A_PART = Pattern.compile("(?:うち|内数|内訳|内|再掲)[:は]?");
  private static final Pattern OUT_OF = Pattern.compile("[\\d,]+[^\\d/]{0,6}/[\\d,]+[^\\d/]{0,6}");
  private static final Pattern OTHER =
      Pattern.compile("目標|計画|予定|見込|以[上下内]|未満|超|[→~]|\\d[年月日]|時点|現在|[RHS]\\d");

  /** A figure and the text after it; empty without. */
  static Optional<PartBehind> of(String text) {
    Matcher m = BRACKETS.matcher(text);
    if (m.matches()) {
      return Optional.of(new PartBehind(m.group("whole"), m.group("part")));
    }
    Matcher without = WITHOUT_BRACKETS.matcher(text);
    return without.matches()
        ? Optional.of(new PartBehind(without.group("whole"), without.group("part")))
        : Optional.empty();
  }

  /** Whether it is certainly a part of a quantity, or says it in other terms. */
  boolean isOf(Quantity quantity) {
    if (OTHER.matcher(part).find()) {
      return false;
    }
    if (OUT_OF.matcher(part).matches()) {
      return quantity.unit().equals(Unit.PERCENT);
    }
    Matcher named = NAMES_A_PART.matcher(part);
    String figures = named.lookingAt() ? part.substring(named.end()) : part;
    return Arrays.stream(SEPARATOR.split(figures))
        .allMatch(
            text ->
                QuantityGrammar.readFigure(withoutColon(text))
                    .found()
                    .filter(figure -> fits(figure, quantity))
                    .isPresent());
  }

  private static String withoutColon(String text) {
    return text.replaceFirst(":", "");
  }

  /** A bare figure in the same unit is a part only if it is smaller. */
  private static boolean fits(Figure figure, Quantity quantity) {
    if (figure.unit().equals(Unit.NONE)) {
      return false;
    }
    boolean same = figure.unit().equals(quantity.unit()) && figure.of().isEmpty();
    return !same
        || (quantity instanceof Figure whole && figure.value().compareTo(whole.value()) <= 0)
        || (quantity instanceof Limit limit
            && figure.value().compareTo(limit.bound().value()) <= 0);
  }
}
