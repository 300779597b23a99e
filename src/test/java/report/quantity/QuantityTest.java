package report.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({"50.00, 50", "0.000, 0", "-0, 0", "5E+6, 5000000", "1.50, 1.5", "-3.20, -3.2"})
  void aFigureKeepsTheNumberAndDropsWhatSaysNothing(BigDecimal value, String plain) {
    assertThat(figure(value, "件").value()).hasToString(plain);
  }

  @Test
  void equalNumbersAreEqualFigures() {
    assertThat(figure(new BigDecimal("5.0"), "件")).isEqualTo(figure(new BigDecimal("5"), "件"));
    assertThat(figure(new BigDecimal("100"), "件"))
        .isEqualTo(figure(BigDecimal.ONE.scaleByPowerOfTen(2), "件"));
  }

  @ParameterizedTest
  @CsvSource({"%, ％", "％, ％", "パーセント, ％", "ｍ, m", "' 社 ', 社", "㎡, ㎡", "'', ''"})
  void aUnitHasOneSpelling(String written, String name) {
    assertThat(new Unit(written).name()).isEqualTo(name);
    assertThat(new Unit(written)).hasToString(name);
  }

  @Test
  void theKnownUnits() {
    assertThat(new Unit("")).isEqualTo(Unit.NONE);
    assertThat(new Unit("%")).isEqualTo(Unit.PERCENT);
    assertThat(new Unit("位")).isEqualTo(Unit.RANK);
  }

  @Test
  void aRangeGoesUpwardsInOneUnit() {
    Figure low = figure(BigDecimal.ONE, "件");
    Figure high = figure(BigDecimal.TEN, "件");

    assertThat(new Interval(low, high, "1～10件").unit()).isEqualTo(new Unit("件"));
    assertThatThrownBy(() -> new Interval(high, low, "10～1件"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(low, low, "1～1件"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(low, figure(BigDecimal.TEN, "社"), "1件～10社"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLimitHasTheUnitOfItsBound() {
    assertThat(new Limit(Comparison.AT_MOST, figure(BigDecimal.ONE, "件"), "1件以下").unit())
        .isEqualTo(new Unit("件"));
  }

  @ParameterizedTest(name = "{0}: below {1}, at {2}, above {3}")
  @CsvSource({
    "AT_LEAST, false, true, true, false, 以上",
    "MORE_THAN, false, false, true, false, 超",
    "AT_MOST, true, true, false, true, 以下",
    "LESS_THAN, true, false, false, true, 未満",
  })
  void aComparisonHoldsOnItsSide(
      Comparison side, boolean below, boolean at, boolean above, boolean less, String word) {
    BigDecimal bound = new BigDecimal("5.0");

    assertThat(side.holds(new BigDecimal("4.999"), bound)).isEqualTo(below);
    assertThat(side.holds(new BigDecimal("5.00"), bound)).isEqualTo(at);
    assertThat(side.holds(new BigDecimal("5.001"), bound)).isEqualTo(above);
    assertThat(side.lessIsBetter()).isEqualTo(less);
    assertThat(side.suffix()).isEqualTo(word);
    assertThat(Comparison.of(word)).isEqualTo(side);
  }

  @Test
  void withinIsAtMostAndOtherWordsAreNoComparison() {
    assertThat(Comparison.of("以内")).isEqualTo(Comparison.AT_MOST);
    assertThatThrownBy(() -> Comparison.of("以外")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyFaultHasAKeyOfItsOwn() {
    assertThat(Arrays.stream(QuantityFault.values()).map(QuantityFault::key))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("quantity\\.[a-z-]+"));
  }

  private static Figure figure(BigDecimal value, String unit) {
    return new Figure(value, new Unit(unit), false, "");
  }
}
