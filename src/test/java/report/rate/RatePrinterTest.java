package report.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatePrinterTest {

  @ParameterizedTest(name = "{0} % met {1} to {2} decimals: {3}")
  @CsvSource({
    "107.5555, true, 1, 107.6",
    "80, false, 1, 80.0",
    "79.95, false, 1, 80.0",
    "79.94, false, 1, 79.9",
    "0, false, 1, 0.0",
    "-0.04, false, 1, 0.0",
    "-33.35, false, 1, -33.4",
    "99.96, false, 1, 99.9",
    "99.96, false, 2, 99.96",
    "99.996, false, 2, 99.99",
    "99.5, false, 0, 99",
    "99.4, false, 0, 99",
    "100, true, 0, 100",
    "100, true, 1, 100.0",
    "100, false, 1, 99.9",
    "120, false, 1, 99.9",
    "100.04, true, 1, 100.0",
    "1234567.89, true, 1, 1234567.9",
  })
  void aRateIsRoundedHalfUpButNeverToAHundredIfMissed(
      BigDecimal percent, boolean met, int decimals, String printed) {
    assertThat(Given.printer(decimals).percent(Fraction.ofPercent(percent), met))
        .hasToString(printed);
  }

  @Test
  void anApproximateRateSaysSo() {
    Fraction rate = Fraction.ofPercent(new BigDecimal("30.6"));

    assertThat(Given.printer(1).text(rate, false, true)).isEqualTo("約30.6％");
    assertThat(Given.printer(0).text(rate, false, false)).isEqualTo("31％");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 5})
  void decimalsOutOfRangeAreRejected(int decimals) {
    assertThatThrownBy(() -> Given.printer(decimals)).isInstanceOf(IllegalArgumentException.class);
  }
}
