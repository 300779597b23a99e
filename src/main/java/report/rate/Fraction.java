package report.rate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * An exact rational number in lowest terms.
 *
 * @param numerator any integer
 * @param denominator a positive integer
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  /** Zero. */
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  /** One, which is 100 %. */
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  /** Reduces to lowest terms; rejects a denominator of zero. */
  public Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /**
   * The quotient of two decimals.
   *
   * @param dividend the upper number
   * @param divisor the lower number, not zero
   * @return the exact quotient
   */
  public static Fraction of(BigDecimal dividend, BigDecimal divisor) {
    int scale = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
    return new Fraction(
        dividend.setScale(scale).unscaledValue(), divisor.setScale(scale).unscaledValue());
  }

  /**
   * A decimal.
   *
   * @param number any number
   * @return the same number
   */
  public static Fraction of(BigDecimal number) {
    return of(number, BigDecimal.ONE);
  }

  /**
   * A percentage.
   *
   * @param percent for instance 80
   * @return the same as a part of one, for instance 4/5
   */
  public static Fraction ofPercent(BigDecimal percent) {
    return of(percent, BigDecimal.valueOf(100));
  }

  /**
   * The mean of several numbers.
   *
   * @param numbers one or more
   * @return the exact mean
   */
  public static Fraction mean(List<Fraction> numbers) {
    return sum(numbers).dividedBy(of(BigDecimal.valueOf(numbers.size())));
  }

  /**
   * The sum, calculated by halves. The sum of many numbers has more and more digits: if they were
   * added one after the other, all of them would be reduced for each number.
   */
  private static Fraction sum(List<Fraction> numbers) {
    int size = numbers.size();
    if (size < 2) {
      return size == 0 ? ZERO : numbers.get(0);
    }
    return sum(numbers.subList(0, size / 2)).plus(sum(numbers.subList(size / 2, size)));
  }

  /**
   * The sum.
   *
   * @param other the other summand
   * @return the exact sum
   */
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * The difference.
   *
   * @param other the subtrahend
   * @return the exact difference
   */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  /**
   * The product.
   *
   * @param other the other factor
   * @return the exact product
   */
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @param divisor not zero
   * @return the exact quotient
   */
  public Fraction dividedBy(Fraction divisor) {
    return new Fraction(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return numerator.signum();
  }

  /**
   * The smaller of two.
   *
   * @param other the other
   * @return this unless the other is smaller
   */
  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * The larger of two.
   *
   * @param other the other
   * @return this unless the other is larger
   */
  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * As a percentage.
   *
   * @param decimals number of decimals, 0 or more
   * @param rounding how to round
   * @return the rounded percentage
   */
  public BigDecimal toPercent(int decimals, RoundingMode rounding) {
    return new BigDecimal(numerator)
        .scaleByPowerOfTen(2)
        .divide(new BigDecimal(denominator), decimals, rounding);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
