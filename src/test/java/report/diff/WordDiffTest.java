package report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "補助金500万円を交付|補助金600万円を交付|補助金[500万円]を交付|補助金[600万円]を交付",
        "R2年3月末までに策定|R2年9月末までに策定|[R2年3月末]までに策定|[R2年9月末]までに策定",
        "新規就農者数を増やす|新規就農者を増やす|[新規就農者数]を増やす|[新規就農者]を増やす",
        "約30人|約35人|[約30人]|[約35人]",
        "令和2年度に開始する|令和元年度に開始する|[令和2年度]に開始する|[令和元年度]に開始する",
        "AIを使う|AIとIoTを使う|AIを使う|AI[とIoT]を使う",
        "1,234件|1,235件|[1,234件]|[1,235件]",
        "同じ|同じ|同じ|同じ",
        "スマート農業|スマート林業|スマート[農業]|スマート[林業]",
        "96.8％（速報）|96.8％|96.8％[（速報）]|96.8％",
      })
  void wordsAndFiguresAreMarkedWhole(String before, String after, String left, String right) {
    WordDiff diff = WordDiff.of(before, after);
    assertThat(marked(diff.before())).isEqualTo(left);
    assertThat(marked(diff.after())).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 40, 5_000})
  void theStretchesAreTheTextsAndWhatIsUnmarkedIsInBoth(int length) {
    Random random = new Random(length);
    for (int seed = 0; seed < 40; seed++) {
      String before = text(random, length);
      String after = text(random, length);
      WordDiff diff = WordDiff.of(before, after);
      assertThat(all(diff.before())).isEqualTo(before);
      assertThat(all(diff.after())).isEqualTo(after);
      assertThat(kept(diff.before())).isEqualTo(kept(diff.after()));
    }
  }

  @Test
  void anEmptyTextHasNoStretches() {
    assertThat(WordDiff.of("", "")).isEqualTo(new WordDiff(List.of(), List.of()));
    assertThat(marked(WordDiff.of("", "新しい").after())).isEqualTo("[新しい]");
  }

  @Test
  void ofLongTextsSentencesAreMarked() {
    String many = "これは長い文です。".repeat(2_000);
    WordDiff diff = WordDiff.of(many + "目標は5件です。", many + "目標は6件です。");
    assertThat(diff.after().get(1)).isEqualTo(new WordDiff.Stretch("目標は6件です。", true));
  }

  private static String text(Random random, int length) {
    String letters = "目標は5件、3月末。A b万円\nカタ";
    return random
        .ints(random.nextInt(length + 1), 0, letters.length())
        .mapToObj(i -> letters.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static String marked(List<WordDiff.Stretch> stretches) {
    return stretches.stream()
        .map(one -> one.changed() ? "[" + one.text() + "]" : one.text())
        .collect(Collectors.joining());
  }

  private static String all(List<WordDiff.Stretch> stretches) {
    return stretches.stream().map(WordDiff.Stretch::text).collect(Collectors.joining());
  }

  private static String kept(List<WordDiff.Stretch> stretches) {
    return stretches.stream()
        .filter(one -> !one.changed())
        .map(WordDiff.Stretch::text)
        .collect(Collectors.joining());
  }
}
