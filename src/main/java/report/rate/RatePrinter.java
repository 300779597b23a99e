package report.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import report.plan.RatePolicy;

/**
 * Prints rates as percentages. Rounding happens here and nowhere else.
 *
 * <p>Half up, but never up to 100 for a target that is missed: 99.96 % prints as 99.9 %, so that 達成
 * and 100.0 % never disagree. A missed target whose rate is 100 % exactly (50社超 with 50社) prints as
 * the largest figure below 100.
 *
 * @param policy decimals, floor, cap, and whether rates beyond them are printed in words
 * @param signs the signs around the number
 */
public record RatePrinter(RatePolicy policy, RateSigns signs) {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /**
   * Prints rates with the signs of Japanese.
   *
   * @param policy decimals, floor, cap, and whether rates beyond them are printed in words
   */
  public RatePrinter(RatePolicy policy) {
    this(policy, RateSigns.JAPANESE);
  }

  /**
   * The number to print.
   *
   * @param exact the exact rate, 1 being 100 %
   * @param met whether the target is met
   * @return the percentage with exactly as many decimals as the policy specifies, not below its
   *     floor and not above its cap
   */
  public BigDecimal percent(Fraction exact, boolean met) {
    int decimals = policy.decimals();
    BigDecimal rounded = exact.toPercent(decimals, RoundingMode.HALF_UP);
    if (isHeldBelowFull(exact, met)) {
      rounded = FULL.subtract(BigDecimal.ONE.movePointLeft(decimals));
    }
    BigDecimal floored = policy.floor().map(rounded::max).orElse(rounded);
    return policy.cap().map(floored::min).orElse(floored).setScale(decimals, RoundingMode.HALF_UP);
  }

  /**
   * Whether a rate is printed below 100 although rounding would make it 100, because the target is
   * missed.
   *
   * @param exact the exact rate, 1 being 100 %
   * @param met whether the target is met
   * @return true if so
   */
  public boolean isHeldBelowFull(Fraction exact, boolean met) {
    BigDecimal rounded = exact.toPercent(policy.decimals(), RoundingMode.HALF_UP);
    return !met && rounded.compareTo(FULL) >= 0;
  }

  /**
   * The text to print.
   *
   * @param exact the exact rate, 1 being 100 %
   * @param met whether the target is met
   * @param about whether a figure in it is approximate
   * @return for example 80.0％, 約30.6％ or, in words, 100％超
   */
  public String text(Fraction exact, boolean met, boolean about) {
    if (policy.beyondInWords() && met && exact.compareTo(Fraction.ONE) > 0) {
      return signs.over();
    }
    if (policy.beyondInWords() && exact.signum() < 0) {
      return signs.below();
    }
    return (about ? signs.about() : "") + percent(exact, met).toPlainString() + signs.percent();
  }
}
