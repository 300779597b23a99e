package report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "theme-3", "equipment-existing", "a-", "3d"})
  void smallLettersDigitsAndHyphensMakeAnId(String text) {
    assertThat(new Id(text)).hasToString(text);
  }

  @ParameterizedTest
  @MethodSource("others")
  void nothingElseDoes(String text) {
    assertThat(Id.isId(text)).isFalse();
    assertThatThrownBy(() -> new Id(text)).isInstanceOf(IllegalArgumentException.class);
  }

  static List<String> others() {
    return List.of(
        "",
        "-a",
        "A",
        "Theme",
        "a b",
        "a_b",
        "a.b",
        "../x",
        "/x",
        "a/b",
        "健都",
        "ａ",
        "a\n",
        "é",
        "x".repeat(65));
  }

  @Test
  void theLongestHas64Characters() {
    assertThat(Id.isId("x".repeat(64))).isTrue();
  }

  @Test
  void idsAreOrderedByTheirText() {
    assertThat(new Id("a")).isLessThan(new Id("b"));
    assertThat(new Id("a")).isEqualByComparingTo(new Id("a"));
  }
}
