package report.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Prints rates as percentages. Rounding happens here and nowhere else.
 *
 * <p>Half up, but never up to 100 for a target that is missed: 99.96 % prints as 99.9 %, so that 達成
 * and 100.0 % never disagree. A missed target whose rate is 100 % exactly or more (50社超 with 50社)
 * prints as the largest figure below 100.
 *
 * @param decimals digits behind the point, 0 to 9
 */
public record RatePrinter(int decimals) {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** Rejects a number of decimals out of range. */
  public RatePrinter {
    if (decimals < 0 || decimals > 9) {
      throw new IllegalArgumentException("decimals: " + decimals);
    }
  }

  /**
   * The number to print.
   *
   * @param exact the exact rate, 1 being 100 %
   * @param met whether the target is met
   * @return the percentage with exactly {@link #decimals} digits behind the point
   */
  public BigDecimal percent(Fraction exact, boolean met) {
    BigDecimal rounded = exact.toPercent(decimals, RoundingMode.HALF_UP);
    if (met || rounded.compareTo(FULL) < 0) {
      return rounded;
    }
    return FULL.subtract(BigDecimal.ONE.movePointLeft(decimals)).setScale(decimals);
  }

  /**
   * The text to print.
   *
   * @param exact the exact rate, 1 being 100 %
   * @param met whether the target is met
   * @param about whether a figure in it is approximate
   * @return for instance 80.0％ or 約30.6％
   */
  public String text(Fraction exact, boolean met, boolean about) {
    return (about ? "約" : "") + percent(exact, met).toPlainString() + "％";
  }
}
