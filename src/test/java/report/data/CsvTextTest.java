package report.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://example.jp\")",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        "-A1",
        "－A1",
        "@SUM(1)",
        "＝1+1",
        "＠SUM(1)",
        "\t=1",
        "\tindented",
        "\rreturned",
        "\nbroken",
        " =1+1",
        "　=1+1",
        "'=1+1",
        "-5*2",
        "-1(2)"
      })
  void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    assertThat(CsvText.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "▲3.2％",
        "△161人",
        "-3.2％",
        "－5件",
        "+1,234人",
        "-",
        "－",
        "約97％",
        "'quoted'",
        "2-3月",
        "a=b",
        "―"
      })
  void figuresAndOrdinaryTextStayAsTheyAre(String text) {
    assertThat(CsvText.of(text)).isEqualTo(text);
  }
}
