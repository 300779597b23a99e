package report.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMarkTest {
  @ParameterizedTest
  @CsvSource({
    "・項目, ・, BULLET, 1",
    "●　項目, ●, BULLET, 2",
    "- 項目, -, BULLET, 2",
    "１．項目, １．, NUMBER, 2",
    "(1)項目, (1), NUMBER, 3",
    "（ア） 項目, （ア）, NUMBER, 4",
    "①項目, ①, NUMBER, 1",
    "一、項目, 一、, NUMBER, 2",
    "※1 注, ※1, NOTE, 3",
    "→次へ, →, NOTE, 1",
    "（注）注意, （注）, NOTE, 3",
    "○：おおむね順調, ○, NUMBER, 1"
  })
  void aMarkStandsInFrontOfAText(String line, String sign, TypedMark.Kind kind, int length) {
    TypedMark mark = TypedMark.at(line).orElseThrow();

    assertThat(mark.sign()).isEqualTo(sign);
    assertThat(mark.kind()).isEqualTo(kind);
    assertThat(mark.length()).isEqualTo(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "項目", "○○市", "―――", "-5℃", "・・・", "・", "●", "1.5倍", "2019年", "a.jp", "一部", "▲5％", "ア行"
      })
  void whatOnlyLooksLikeOneIsText(String line) {
    assertThat(TypedMark.at(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"(1)あ, （２）い", "ア）あ, イ）い", "①あ, ⑫い", "a.あ, b.い", "一、あ, 十二、い", "・あ, ・い"})
  void numbersOfOneListHaveOneOrder(String first, String second) {
    assertThat(order(first)).isEqualTo(order(second)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"(1)あ, ①い", "1.あ, (1)い", "・あ, ●い", "a.あ, ア.い"})
  void thoseOfAnotherListHaveAnother(String first, String second) {
    assertThat(order(first)).isNotEqualTo(order(second));
  }

  @ParameterizedTest
  @CsvSource({"■あ, ◆い", "●あ, ・い", "・あ, -い", "●あ, (1)い", "(1)あ, ・い"})
  void papersNestThem(String above, String below) {
    assertThat(TypedMark.at(below).orElseThrow().isBelow(TypedMark.at(above).orElseThrow()))
        .isTrue();
  }

  private static Optional<String> order(String line) {
    return TypedMark.at(line).map(TypedMark::order);
  }
}
