package report.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A unit in which money is written: 円, 千円, 百万円.
 *
 * @param exponent the number of zeros of one unit in yen, 0 (円) to 12 (兆円)
 */
public record MoneyUnit(int exponent) implements Comparable<MoneyUnit> {
  private static final List<String> NAMES =
      List.of("円", "十円", "百円", "千円", "万円", "十万円", "百万円", "千万円", "億円", "十億円", "百億円", "千億円", "兆円");

  /** One yen. */
  public static final MoneyUnit YEN = new MoneyUnit(0);

  /** The units that books print sums in, the smallest first. */
  public static final List<String> USUAL = List.of("円", "千円", "万円", "百万円", "億円");

  /** Rejects units that have no name. */
  public MoneyUnit {
    if (exponent < 0 || exponent >= NAMES.size()) {
      throw new IllegalArgumentException("no unit of money: " + exponent);
    }
  }

  /**
   * The unit with a name.
   *
   * @param name 円, 千円, 百万円 and so on
   * @return the unit; empty if it is none
   */
  public static Optional<MoneyUnit> named(String name) {
    return Optional.of(NAMES.indexOf(name)).filter(at -> at >= 0).map(MoneyUnit::new);
  }

  /**
   * The name on paper.
   *
   * @return 円, 千円, 百万円 and so on
   */
  public String label() {
    return NAMES.get(exponent);
  }

  /**
   * One unit in yen.
   *
   * @return a power of ten
   */
  public BigInteger yen() {
    return BigInteger.TEN.pow(exponent);
  }

  /**
   * Yen in this unit.
   *
   * @param yen an exact amount
   * @return the amount in whole units, rounded half up (away from zero)
   */
  public BigInteger rounded(BigInteger yen) {
    return exact(yen).setScale(0, RoundingMode.HALF_UP).toBigIntegerExact();
  }

  /**
   * Whether rounding loses nothing.
   *
   * @param yen an exact amount
   * @return true if it is a whole number of units
   */
  public boolean holds(BigInteger yen) {
    return yen.mod(yen()).signum() == 0;
  }

  /**
   * Yen in this unit, without rounding.
   *
   * @param yen an exact amount
   * @return the exact number of units
   */
  public BigDecimal exact(BigInteger yen) {
    return new BigDecimal(yen, exponent);
  }

  @Override
  public int compareTo(MoneyUnit other) {
    return Integer.compare(exponent, other.exponent);
  }

  @Override
  public String toString() {
    return label();
  }
}
