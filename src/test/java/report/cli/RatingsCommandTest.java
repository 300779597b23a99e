package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import report.Golden;
import report.project.Language;

class RatingsCommandTest {
  @ParameterizedTest
  @EnumSource
  void everySchemeIsListedWithItsSource(Language language) {
    Ran ran = Ran.in(language, "ratings");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    Golden.check("report/cli/ratings." + language.code() + ".txt", ran.out());
  }
}
