package report.money;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An exact sum of amounts. It is the same in any order.
 *
 * @param yen exact yen
 * @param precision the coarsest unit to which one of the amounts may have been rounded
 * @param about whether one of them is approximate
 */
public record Total(BigInteger yen, MoneyUnit precision, boolean about) {

  /**
   * One amount.
   *
   * @param amount an amount
   * @return the sum of it alone
   */
  public static Total of(Amount.Yen amount) {
    return new Total(amount.value(), amount.precision(), amount.about());
  }

  /**
   * The sum of all.
   *
   * @param totals sums in any order
   * @return their sum; empty if there are none
   */
  public static Optional<Total> sum(Stream<Total> totals) {
    return totals.reduce(Total::plus);
  }

  /**
   * This and another sum.
   *
   * @param other the other
   * @return the sum of both
   */
  public Total plus(Total other) {
    return new Total(
        yen.add(other.yen),
        precision.compareTo(other.precision) >= 0 ? precision : other.precision,
        about || other.about);
  }

  /**
   * Whether two sums of the same thing can both be right: they are equal, or they are written in
   * units of different size and differ by less than the larger one.
   *
   * @param other the other
   * @return true if they do not contradict each other
   */
  public boolean agreesWith(Total other) {
    BigInteger difference = yen.subtract(other.yen).abs();
    MoneyUnit coarser = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
    return about
        || other.about
        || difference.signum() == 0
        || (!precision.equals(other.precision) && difference.compareTo(coarser.yen()) < 0);
  }

  /**
   * As printed, in a unit.
   *
   * @param unit the unit
   * @return 12,345千円, rounded half up to whole units
   */
  public String printed(MoneyUnit unit) {
    return (about ? "約" : "") + AmountGrammar.written(unit.rounded(yen).multiply(unit.yen()), unit);
  }

  /**
   * As written without rounding, in a unit.
   *
   * @param unit the preferred unit
   * @return 12,345千円, or the same in yen if it is no whole number of units
   */
  public String exact(MoneyUnit unit) {
    return AmountGrammar.written(yen, unit.holds(yen) ? unit : MoneyUnit.YEN);
  }
}
