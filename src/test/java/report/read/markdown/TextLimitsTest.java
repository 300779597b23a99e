package report.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is larger than any paper is one finding and no text; what is just as large is read. */
class TextLimitsTest {
  private static final int LONGEST = 30_000;
  private static final int LONGEST_LINE = 5_000;

  @Test
  void aTextHasSoManyCharacters() {
    assertThat(Reading.of("あ".repeat(LONGEST)).sentences()).isEmpty();

    Reading longer = Reading.of("あ".repeat(LONGEST + 1));
    assertThat(longer.sentences()).containsExactly("Y006.text");
    assertThat(longer.text().prose().isEmpty()).isTrue();
  }

  @Test
  void aNameHasSoManyCharacters() {
    assertThat(Reading.ofLine("あ".repeat(LONGEST_LINE)).sentences()).isEmpty();
    assertThat(Reading.ofLine("あ".repeat(LONGEST_LINE + 1)).sentences())
        .containsExactly("Y006.text");
  }

  private static String nested(int lists) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lists; i++) {
      text.append("  ".repeat(i)).append("- 項目\n");
    }
    return text.toString();
  }

  @Test
  void listsAreNestedSoDeeply() {
    assertThat(Reading.of(nested(10)).sentences()).isEmpty();
    assertThat(Reading.of(nested(11)).sentences()).containsExactly("Y006.lists");
    assertThat(Reading.of(nested(11)).shape()).startsWith("ul[p(項目) ul[p(項目) ul[");
  }

  /** A head of many columns fills up each row, however short it is. */
  @Test
  void aTableHasSoManyCells() {
    String head = "|" + "a|".repeat(1_000) + "\n|" + "-|".repeat(1_000) + "\n";

    assertThat(Reading.of(head + "|1|\n".repeat(5)).sentences()).doesNotContain("Y006.table");
    Reading larger = Reading.of(head + "|1|\n".repeat(2_000));
    assertThat(larger.sentences()).containsExactly("Y006.table");
    assertThat(larger.text().prose().isEmpty()).isTrue();
  }

  @Test
  void marksNestedBeyondSenseAreLetters() {
    String deep = "[".repeat(2_000) + "語" + "](https://a.jp)".repeat(1_000);

    assertThat(Reading.of(deep).shape()).contains("語");
  }
}
