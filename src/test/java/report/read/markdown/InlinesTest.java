package report.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pieces a paragraph has; {@code /} stands for the end of a line. */
class InlinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " ==> ",
      quoteCharacter = '`',
      value = {
        "**太字**で ==> <b>太字</b>で",
        "これは**太字**だ ==> これは<b>太字</b>だ",
        "**太[^a]字** ==> <b>太<a>字</b>",
        "[語](https:@@a.jp) ==> <a https:@@a.jp>語</a>",
        "[**語**](https:@@a.jp) ==> <a https:@@a.jp><b>語</b></a>",
        "[](https:@@a.jp) ==> <a https:@@a.jp>https:@@a.jp</a>",
        "語[^term-1]と[^用語] ==> 語<term-1>と<用語>",
        "上\\/下 ==> 上<br>下",
        "上  /下 ==> 上<br>下",
        "上&#10;下 ==> 上<br>下",
        "\\*印\\* ==> *印*",
        "&lt;b&gt; ==> <b>",
        "a_b_c と 2*3 ==> a_b_c と 2*3",
        "全角（かっこ） ==> 全角（かっこ）"
      })
  void aParagraphHasThePiecesThatAPersonSees(String written, String shape) {
    assertThat(Reading.of(written.replace('/', '\n').replace('@', '/')).shape())
        .isEqualTo("p(" + shape.replace('@', '/') + ")");
  }

  /** Japanese goes on without a blank, other words with one. */
  @ParameterizedTest
  @CsvSource({
    "日本/語, 日本語",
    "word/次, word 次",
    "word/word, word word",
    "。/（次）, 。（次）",
    "**太**/**字**, <b>太</b><b>字</b>",
    "**a**/b, <b>a</b> b",
    "語[^a]/次, 語<a>次",
    "語/[^a]次, 語<a>次"
  })
  void linesAreJoinedAsTheirLettersAre(String written, String shape) {
    assertThat(Reading.of(written.replace('/', '\n')).shape()).isEqualTo("p(" + shape + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "*斜体*, T003.italic, p(斜体)",
    "`等幅`, T003.code, p()",
    "前<br>後, T003.html, p(前後)",
    "![図](a.png), T018.here, ''",
    "[語](javascript:x), T002, p(語)",
    "2*3*4, T003.italic, p(234)",
    "[語](https:@@), T002.host, p(語)",
    "[語](https:@@a b.jp), T016.link, p([語](https:@@a b.jp))",
    "[語](https:@@a.jp 'x'), T003.link-title, p(<a https:@@a.jp>語</a>)",
    "~~消~~, T016.struck, p(~~消~~)",
    "**太字, T016.bold, p(**太字)",
    "&#7;鈴, T004.escape, p()"
  })
  void whatCannotBeCarriedIsFoundAndTheWordsStay(String written, String sentence, String shape) {
    Reading reading = Reading.of(written.replace('@', '/'));

    assertThat(reading.sentences()).containsExactly(sentence);
    assertThat(reading.shape()).isEqualTo(shape.replace('@', '/'));
  }

  @Test
  void aPictureAmongWordsIsNotAloneAndTheWordsStay() {
    Reading reading = Reading.of("前![図](a.png)後");

    assertThat(reading.sentences()).containsExactly("T018.alone");
    assertThat(reading.shape()).isEqualTo("p(前後)");
  }

  @Test
  void aBackslashBehindTheLastLetterBreaksNoLine() {
    assertThat(Reading.of("終わり\\").sentences()).containsExactly("T016.backslash");
    assertThat(Reading.of("終わり\\\\").sentences()).isEmpty();
  }
}
