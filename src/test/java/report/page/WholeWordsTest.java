package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordsTest {
  private static List<String> whole(String text) {
    return WholeWords.of(text, false).stream()
        .filter(Inline.Text::whole)
        .map(Inline.Text::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "募集（R2.2～３）を開始 | R2.2～３",
        "設立（R1.9月頃） | R1.9月頃",
        "令和元年9月末までに | 令和元年9月末",
        "売上は28億9,075万円となり | 28億9,075万円",
        "助成：４件 | ４件",
        "約30.6％にとどまる | 約30.6％",
        "事業費2,043/4,371を | 2,043/4,371",
        "１か月遅れ | １か月",
        "出力500kW以上 | 500kW以上"
      })
  void aDateOrFigureStaysOnOneLine(String text, String whole) {
    assertThat(whole(text)).containsExactly(whole);
  }

  @Test
  void noLetterIsLostOrMoved() {
    String text = "約97％（R1.9月頃～令和2年3月）、既入居企業補助：5件、500万円（昨年度：5件、474万円）";
    assertThat(
            WholeWords.of(text, true).stream().map(Inline.Text::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void textWithoutFiguresIsOnePart() {
    assertThat(WholeWords.of("円滑な推進", false))
        .containsExactly(new Inline.Text("円滑な推進", false, false));
    assertThat(WholeWords.of("", false)).isEmpty();
  }

  /** Wider than a phone, it would be cut. */
  @Test
  void aVeryLongNumberMayBreak() {
    assertThat(whole("1".repeat(40))).isEmpty();
  }
}
