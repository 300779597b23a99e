package report.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfWidthTest {

  @ParameterizedTest
  @CsvSource({
    "Ｒ１．９, R1.9",
    "９６．８％, 96.8%",
    "１，２３４, '1,234'",
    "（ａ）, (a)",
    "８０～９０, 80~90",
    "８０〜９０, 80~90",
    "80∼90, 80~90",
    "－5, -5",
    "−5, -5",
    "‐5, -5",
    "–5, -5",
    "5／年, 5/年",
    "￥5, ¥5",
    "'　50　社　', 50 社",
    "｛ｉｄ｝, {id}",
    "！, !",
  })
  void whatDiffersInWidthAloneIsFolded(String text, String folded) {
    assertThat(HalfWidth.of(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"①", "㎡", "½", "㍻", "ー", "―", "―5", "ｱ", "ア", "△", "▲", "・", "“”", "𠮷"})
  void whatIsAnotherCharacterStays(String text) {
    assertThat(HalfWidth.of(text)).isEqualTo(text);
  }

  @Test
  void aNoBreakSpaceIsASpace() {
    assertThat(HalfWidth.of("\u00A050\u00A0社\u00A0")).isEqualTo("50 社");
  }

  @ParameterizedTest
  @CsvSource({
    "' 50 社 ', 50社",
    "R1. 9, R1.9",
    "R2.2 ～ 3, R2.2~3",
    "令和元年　11月　5日, 令和元年11月5日",
    "30 60人, 30 60人",
    "3　0, 3 0",
    "a b, ab",
  })
  void aTextIsClosedUpButTwoNumbersStayApart(String text, String closed) {
    assertThat(HalfWidth.closedUp(text)).isEqualTo(closed);
  }

  @Test
  void manySpacesBetweenTwoNumbersStay() {
    assertThat(HalfWidth.closedUp("3 \t 0")).isEqualTo("3 \t 0");
    assertThat(HalfWidth.closedUp("3 \t 社")).isEqualTo("3社");
  }
}
