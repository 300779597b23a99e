package report.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherNamesTest {
  @ParameterizedTest
  @CsvSource({
    "目標値, target",
    "実績, actual",
    "担当課, department",
    "as_of, asOf",
    "備考, note",
    "開催日, date"
  })
  void aWordOfThePaperIsTheKeyBelowIt(String word, String key) {
    assertThat(OtherNames.of(word, List.of("x", key))).contains(key);
    assertThat(OtherNames.of(word, List.of("x"))).as("only where it can stand").isEmpty();
  }

  @Test
  void aWordForTwoKeysOfOneThingNamesNone() {
    assertThat(OtherNames.of("目標", List.of("goals", "target"))).isEmpty();
    assertThat(OtherNames.of("目標", List.of("id", "target"))).contains("target");
    assertThat(OtherNames.of("結果", List.of("results", "actual"))).isEmpty();
  }

  @Test
  void aKeyIsNoOtherNameOfItself() {
    assertThat(OtherNames.of("target", List.of("target"))).isEmpty();
    assertThat(OtherNames.of("", List.of("target"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "actual, goal, K001.result",
    "reason, action, K001.result",
    "done, progress, K001.result",
    "target, action, K001.goal",
    "measures, actionProgress, K001.goal"
  })
  void aKeyOfAnotherThingIsSaidToBeOne(String key, String form, String sentence) {
    assertThat(OtherNames.elsewhere(key, Form.of(form))).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({"target, goal", "actual, result", "name, action", "actual, book", "due, term"})
  void whereAKeyBelongsOrNothingIsKnownNothingIsSaid(String key, String form) {
    assertThat(OtherNames.elsewhere(key, Form.of(form))).isEmpty();
  }

  /** A typing mistake in the list would offer a key that does not exist. */
  @Test
  void everyKeyThatIsOfferedIsOneOfTheTools() {
    Set<String> described = new KeyTexts(Locale.ENGLISH).keys();
    for (String word : List.of("目標", "実績", "議題", "資料", "視点", "事柄", "記号", "単位", "基準年度", "貢献")) {
      List<String> keys =
          described.stream()
              .filter(key -> key.contains("."))
              .map(key -> key.substring(key.indexOf('.') + 1))
              .distinct()
              .filter(key -> OtherNames.of(word, List.of(key)).isPresent())
              .toList();
      assertThat(keys).as(word).isNotEmpty();
    }
  }
}
