package report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingSchemeTest {

  @Test
  void theStandardBandsAreThoseOfThePaper() {
    assertThat(RatingScheme.STANDARD.bands().stream().map(RatingSchemeTest::written))
        .containsExactly("◎100 full", "○80", "△50", "×");
    assertThat(RatingScheme.STANDARD.of("△").flatMap(Band::from)).hasValue(new BigDecimal(50));
    assertThat(RatingScheme.STANDARD.of("A")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", // none
        "◎100", // rates below have no band
        "◎100 ○80", // the same
        "◎ ○", // an upper band without edge
        "◎ ○80 ×", // the same, in a longer list
        "◎100 ○ ×", // the same, in the middle
        "◎80 ○100 ×", // upwards
        "◎100 ○100 ×", // twice at one edge
        "◎100 ◎80 ×", // one symbol for two
      })
  void bandsWithAGapOrAnOverlapAreRejected(String bands) {
    assertThatThrownBy(() -> scheme(bands)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"×", "◎100 ×", "A110 B80 C50 D", "S120 A100 B99.5 C0 D"})
  void bandsFromBestToWorstMakeAScheme(String bands) {
    assertThat(scheme(bands).bands()).hasSize(bands.split(" ").length);
    assertThat(scheme(bands).computed()).isEqualTo(scheme(bands).bands());
  }

  @ParameterizedTest
  @CsvSource({"100, true", "100.0, true", "99.99, false", "110, true", "0, false"})
  void aComputedBandIsFullFromAHundredOn(BigDecimal from, boolean full) {
    assertThat(Band.computed("A", "", Optional.of(from)).full()).isEqualTo(full);
    assertThatThrownBy(() -> new Band("A", "", Optional.of(from), false, !full, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aJudgedBandHasNoEdge() {
    assertThat(Band.judged("目標達成", "", true).from()).isEmpty();
    assertThatThrownBy(() -> new Band("A", "", Optional.of(BigDecimal.TEN), true, false, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSchemeMayBeJudgedAltogether() {
    RatingScheme judged =
        new RatingScheme(
            "j", "", "", List.of(Band.judged("A", "", true), Band.judged("B", "", false)));

    assertThat(judged.computed()).isEmpty();
  }

  /** A symbol and its edge a band, from best to worst. */
  private static RatingScheme scheme(String bands) {
    return new RatingScheme(
        "own",
        "",
        "",
        Arrays.stream(bands.split(" "))
            .filter(band -> !band.isEmpty())
            .map(
                band ->
                    Band.computed(
                        band.substring(0, 1),
                        "",
                        Optional.of(band.substring(1))
                            .filter(edge -> !edge.isEmpty())
                            .map(BigDecimal::new)))
            .toList());
  }

  private static String written(Band band) {
    return band.symbol()
        + band.from().map(BigDecimal::toPlainString).orElse("")
        + (band.full() ? " full" : "");
  }
}
