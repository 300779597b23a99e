package report.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word 累計 before a quantity, which distinguishes cumulative figures from those of a single
 * year.
 */
final class Cumulative {
  private static final Pattern WORD = Pattern.compile("^(?:累計|累積)(?=(?:約|およそ|おおむね|概ね)?\\d)");

  private Cumulative() {}

  static boolean isIn(String text) {
    return WORD.matcher(text).find();
  }

  static String without(String text) {
    Matcher word = WORD.matcher(text);
    return word.replaceFirst("");
  }

  /** The same quantity of cumulative figures. */
  static Quantity of(Quantity quantity, String written) {
    if (quantity instanceof Limit limit) {
      return new Limit(limit.comparison(), of(limit.bound(), written), written);
    }
    if (quantity instanceof Interval range) {
      return new Interval(
          of(range.low(), range.low().written()),
          of(range.high(), range.high().written()),
          written);
    }
    return of((Figure) quantity, written);
  }

  private static Figure of(Figure figure, String written) {
    Unit unit = new Unit(figure.unit().name(), true);
    return new Figure(figure.value(), unit, figure.about(), written);
  }
}
