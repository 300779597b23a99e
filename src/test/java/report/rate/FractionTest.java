package report.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({
    "28, 50, 14/25",
    "0.3, 0.1, 3",
    "1, -3, -1/3",
    "-1, -3, 1/3",
    "0, -7, 0",
    "96.8, 90, 242/225",
    "1E+3, 2E+2, 5",
    "1E-3, 1E+3, 1/1000000",
  })
  void aQuotientIsExactAndInLowestTerms(BigDecimal upper, BigDecimal lower, String fraction) {
    assertThat(Fraction.of(upper, lower)).hasToString(fraction);
  }

  @Test
  void equalNumbersAreEqualFractions() {
    assertThat(fraction(2, 4)).isEqualTo(fraction(1, 2)).hasSameHashCodeAs(fraction(-3, -6));
    assertThat(fraction(1, 2)).isEqualByComparingTo(fraction(2, 4));
  }

  @Test
  void theMeanOfManyNumbersIsExact() {
    List<Fraction> numbers = new ArrayList<>();
    Fraction sum = Fraction.ZERO;
    for (int i = 1; i <= 101; i++) {
      numbers.add(fraction(1, i));
      sum = sum.plus(fraction(1, i));
      assertThat(Fraction.mean(numbers)).isEqualTo(sum.dividedBy(fraction(i, 1)));
    }
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> fraction(1, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Fraction.of(BigDecimal.ONE, new BigDecimal("0.00")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void sumsAndQuotientsStayExact() {
    Fraction third = fraction(1, 3);

    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(Fraction.ONE.dividedBy(fraction(3, 1))).isEqualTo(third);
    assertThat(fraction(1, 6).plus(fraction(1, 10))).hasToString("4/15");
    assertThat(Fraction.ZERO.plus(third)).isEqualTo(third);
  }

  @Test
  void theSmallerOfTwo() {
    assertThat(fraction(1, 3).min(fraction(1, 2))).isEqualTo(fraction(1, 3));
    assertThat(fraction(1, 2).min(fraction(1, 3))).isEqualTo(fraction(1, 3));
    assertThat(fraction(-1, 2).min(Fraction.ZERO)).isEqualTo(fraction(-1, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, 1, HALF_UP, 66.7",
    "2, 3, 0, HALF_UP, 67",
    "2, 3, 3, DOWN, 66.666",
    "1, 8, 1, HALF_UP, 12.5",
    "1, 16, 1, HALF_UP, 6.3",
    "-1, 16, 1, HALF_UP, -6.3",
    "3, 1, 2, HALF_UP, 300.00",
  })
  void aPercentageIsRoundedAsAskedFor(
      long upper, long lower, int decimals, RoundingMode rounding, String percent) {
    assertThat(fraction(upper, lower).toPercent(decimals, rounding)).hasToString(percent);
  }

  @Test
  void aPercentageIsAPartOfOne() {
    assertThat(Fraction.ofPercent(new BigDecimal("80"))).isEqualTo(fraction(4, 5));
    assertThat(Fraction.ofPercent(new BigDecimal("0.5"))).isEqualTo(fraction(1, 200));
  }

  private static Fraction fraction(long upper, long lower) {
    return new Fraction(BigInteger.valueOf(upper), BigInteger.valueOf(lower));
  }
}
