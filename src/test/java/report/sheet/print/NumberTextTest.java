package report.sheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "1234567.5 | General | 1234567.5",
        "96.80 | General | 96.8",
        "7 | @ | 7",
        "1234567 | #,##0 | 1,234,567",
        "-1234.5 | #,##0.00 | -1,234.50",
        "107.6 | 0.0\"%\" | 107.6%",
        "107.6 | \"約\"0.0\"％（年）\" | 約107.6％（年）",
        "0.968 | 0.0% | 96.8%",
        "5 | #,##0\"件\";-#,##0\"件\" | 5件",
        "5 | [Red]0\\件 | 5件",
        "43921 | yyyy-mm-dd | 2020-03-31",
        "43921 | yyyy\"年\"m\"月\"d\"日\" | 2020年3月31日"
      })
  void aNumberIsShownAsItsFormatSays(BigDecimal number, String format, String text) {
    assertThat(NumberText.of(number, format)).isEqualTo(text);
  }
}
