package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

  @ParameterizedTest
  @CsvSource({
    "_x0041_, _x005F_x0041_",
    "_x000d_と_xFFFF_, _x005F_x000d_と_x005F_xFFFF_",
    "_x41_, _x41_",
    "file_x0041, file_x0041",
    "=1+1, =1+1"
  })
  void onlyWhatReadsBackDifferentlyIsEscaped(String text, String stored) {
    assertThat(CellText.of(text)).isEqualTo(stored);
  }

  @Test
  void everyKindOfLineEndBecomesOne() {
    assertThat(CellText.of("一\r\n二\r三\n四")).isEqualTo("一\n二\n三\n四");
  }

  @Test
  void aTextThatIsTooLongEndsWithDots() {
    assertThat(CellText.shortened("あいうえお", 5)).isEqualTo("あいうえお");
    assertThat(CellText.shortened("あいうえおか", 5)).isEqualTo("あいうえ…");
    assertThat(CellText.shortened("あ".repeat(40_000))).hasSize(32_767).endsWith("…");
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsNotTornApart() {
    assertThat(CellText.shortened("あいう𠮷えお", 5)).isEqualTo("あいう…");
  }

  @ParameterizedTest
  @CsvSource({
    "107.6％, 107.6, 0.0\"％\"",
    "約30.6％, 30.6, \"約\"0.0\"％\"",
    "108％, 108, 0\"％\"",
    "80.0 %, 80.0, 0.0\" %\""
  })
  void aRateIsANumberThatShowsAsPrinted(String printed, BigDecimal number, String format) {
    assertThat(RateFormat.of(printed, number)).contains(format);
  }

  @ParameterizedTest
  @CsvSource({"100％超, 123.4", "▲3.2％, -3.2"})
  void aRateInOtherWordsIsNoNumber(String printed, BigDecimal number) {
    assertThat(RateFormat.of(printed, number)).isEmpty();
  }
}
