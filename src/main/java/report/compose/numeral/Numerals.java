package report.compose.numeral;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import report.rate.Fraction;

/** Numbers in formulas: grouped by thousands, with as many digits as they have. */
public final class Numerals {
  /** The number of significant digits of a number whose digits never end. */
  private static final MathContext SHOWN = new MathContext(8, RoundingMode.DOWN);

  private Numerals() {}

  public static String of(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** A decimal if possible, otherwise a quotient. */
  public static String of(Fraction number) {
    return isDecimal(number) ? of(decimal(number)) : number.toString();
  }

  /**
   * The number as a quotient and as a decimal, 153/500 ＝ 0.306 or 968/900 ≒ 1.0755555….
   *
   * @param number the number
   * @param equal the sign between the two if they are equal: ＝
   * @param almost the sign if the digits of the decimal never end: ≒
   */
  public static String exact(Fraction number, String equal, String almost) {
    if (number.denominator().equals(BigInteger.ONE)) {
      return number.toString();
    }
    return isDecimal(number)
        ? number + " " + equal + " " + decimal(number).toPlainString()
        : number + " " + almost + " " + shown(number).toPlainString() + "…";
  }

  private static BigDecimal decimal(Fraction number) {
    return new BigDecimal(number.numerator())
        .divide(new BigDecimal(number.denominator()))
        .stripTrailingZeros();
  }

  private static BigDecimal shown(Fraction number) {
    return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), SHOWN);
  }

  /** A fraction in lowest terms ends as a decimal if only 2 and 5 divide its denominator. */
  private static boolean isDecimal(Fraction number) {
    BigInteger rest = number.denominator();
    for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE);
  }
}
