package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.Golden;
import report.project.Language;

class ExplainCommandTest {
  @ParameterizedTest
  @EnumSource
  void everyGoalIsExplainedInTheUsersLanguage(Language language) {
    Ran ran = Ran.in(language, "explain", "R1");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    Golden.check("report/cli/explain." + language.code() + ".txt", ran.out());
  }

  @Test
  void oneGoalIsExplainedAlone() {
    assertThat(Ran.english("explain", "2019", "occupancy").out())
        .contains("96.8 ÷ 90", "R1/theme-3/plan.yaml:", "R1/theme-3/progress/2020-03.yaml:")
        .doesNotContain("seminar-count");
  }

  @ParameterizedTest
  @ValueSource(strings = {"./plans", "plans/", "plans"})
  void aPlaceIsTheSameHoweverTheFolderIsNamed(String plans) {
    assertThat(Ran.english("explain", "R1", "occupancy", "--plans", plans).out())
        .contains(" (R1/theme-3/plan.yaml:");
  }

  @Test
  void programsGetTheSameStepsAsJson() {
    Ran ran = Ran.japanese("explain", "R1", "occupancy", "--format", "json");

    assertThat(ran.out()).startsWith("[").contains("\"goalId\": \"occupancy\"", "96.8 ÷ 90");
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
  }
}
