package report.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KEYS =
      List.of("id", "title", "aim", "actions", "goals", "target", "previous", "baseline", "due");

  @ParameterizedTest
  @CsvSource({
    "tilte, title",
    "titel, title",
    "titles, title",
    "Title, title",
    "ｔｉｔｌｅ, title",
    "taget, target",
    "trgt, target",
    "previuos, previous",
    "base-line, baseline",
    "ad, id",
    "aims, aim",
    "action, actions",
  })
  void aMistypedNameHasANearestOne(String written, String nearest) {
    assertThat(Nearest.to(written, KEYS)).hasValue(nearest);
  }

  @ParameterizedTest
  @CsvSource({"''", "x", "xyz", "目標", "department", "ttl", "ittel", "targetedness"})
  void whatIsFarFromEveryNameHasNone(String written) {
    assertThat(Nearest.to(written, KEYS)).isEmpty();
  }

  @Test
  void ofEquallyNearNamesTheFirstByAlphabetIsTaken() {
    assertThat(Nearest.to("goal-3", List.of("goal-2", "goal-1"))).hasValue("goal-1");
    assertThat(Nearest.to("goal-3", List.of("goal-1", "goal-2"))).hasValue("goal-1");
  }

  @Test
  void ofSeveralNearNamesTheNearestIsTaken() {
    assertThat(Nearest.to("previous-x", List.of("previous-ab", "previous-y")))
        .hasValue("previous-y");
  }

  @Test
  void aNameOfOneLetterIsNearToItselfAlone() {
    assertThat(Nearest.to("b", List.of("a"))).isEmpty();
    assertThat(Nearest.to("A", List.of("a"))).hasValue("a");
    assertThat(Nearest.to("", List.of("a"))).isEmpty();
  }

  @Test
  void amongNoNamesThereIsNone() {
    assertThat(Nearest.to("title", List.of())).isEqualTo(Optional.empty());
  }

  @Test
  void aTextOfMegabytesIsNearToNothing() {
    assertThat(Nearest.to("title".repeat(1_000_000), KEYS)).isEmpty();
  }
}
