package report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static report.plan.GivenPlan.action;
import static report.plan.GivenPlan.entry;
import static report.plan.GivenPlan.initiative;
import static report.plan.GivenPlan.progress;
import static report.plan.GivenPlan.result;
import static report.plan.GivenPlan.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

  @Test
  void itsGoalsStandInTheOrderOfItsActions() {
    Theme theme =
        theme(
            1,
            List.of(
                initiative("i1", action("a1", "g2", "g1"), action("a2")),
                initiative("i2", action("a3", "g3"))));

    assertThat(theme.goals().map(goal -> goal.id().text())).containsExactly("g2", "g1", "g3");
  }

  @ParameterizedTest
  @MethodSource("repetitions")
  void anIdNamesOneThingOfItsKind(List<Initiative> initiatives) {
    assertThatThrownBy(() -> theme(1, initiatives))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice: x");
  }

  static Stream<List<Initiative>> repetitions() {
    return Stream.of(
        List.of(initiative("x"), initiative("x")),
        List.of(initiative("i", action("x"), action("x"))),
        List.of(initiative("i1", action("x")), initiative("i2", action("x"))),
        List.of(initiative("i", action("a", "x", "x"))),
        List.of(initiative("i", action("a", "x"), action("b", "x"))));
  }

  @Test
  void thingsOfDifferentKindsMayShareAnId() {
    assertThat(theme(1, List.of(initiative("x", action("x", "x")))).goals()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aNumberBelowOneIsRejected(int number) {
    assertThatThrownBy(() -> theme(number, List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLatestReportIsTheLast() {
    Progress september = progress("R1.9月末");
    Progress march = progress("R2.3月末");

    assertThat(theme(1, List.of()).latest()).isEmpty();
    assertThat(theme(1, List.of(), september, march).latest()).hasValue(march);
    assertThatThrownBy(() -> theme(1, List.of(), march, september))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aReportSpeaksOnceOfAnActionAndOnceOfAGoal() {
    ActionProgress entry = entry("a", result("g"), result("h"));
    Progress progress = progress("R1.9月末", entry, entry("b"));

    assertThat(progress.of(new Id("a"))).hasValue(entry);
    assertThat(progress.of(new Id("c"))).isEmpty();
    assertThat(entry.of(new Id("h"))).hasValue(result("h"));
    assertThat(entry.of(new Id("z"))).isEmpty();
    assertThatThrownBy(() -> progress("R1.9月末", entry("a"), entry("a")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry("a", result("g"), result("g")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aThemeIsFixedOnceMade() {
    List<Initiative> initiatives = new ArrayList<>(List.of(initiative("i")));
    Theme theme = theme(1, initiatives);
    initiatives.clear();

    assertThat(theme.initiatives()).hasSize(1);
    assertThatThrownBy(() -> theme.initiatives().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
