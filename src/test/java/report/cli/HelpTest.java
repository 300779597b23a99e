package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.Golden;
import report.project.Language;

class HelpTest {
  static final List<String> COMMANDS =
      List.of(
          "--help",
          "build -h",
          "serve --help",
          "validate --help",
          "rates --help",
          "explain --help",
          "rules --help",
          "ratings --help",
          "template --help",
          "template check --help",
          "template new --help",
          "init --help",
          "new --help",
          "schema --help",
          "completion --help",
          "man --help");

  @ParameterizedTest
  @EnumSource
  void everyCommandExplainsItself(Language language) {
    StringBuilder help = new StringBuilder();
    for (String command : COMMANDS) {
      Ran ran = Ran.in(language, (Object[]) command.split(" "));
      assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
      assertThat(ran.err()).isEmpty();
      help.append("$ report ").append(command).append('\n').append(ran.out()).append('\n');
    }
    Golden.check("report/cli/help." + language.code() + ".txt", help.toString());
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void helpShowsExamplesAsTheyAreTyped(String command) {
    String help = Ran.english((Object[]) command.split(" ")).out();
    String examples = help.substring(help.indexOf("Examples:")).replaceFirst(".*", "");

    assertThat(examples.lines().filter(line -> !line.isBlank()))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("  report "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-V", "--version"})
  void theVersionIsThatOfTheBuild(String option) {
    assertThat(Ran.english(option).out()).matches("report \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void textsOfTheToolDoNotLeakIntoItsCommands() {
    assertThat(Ran.english("rates", "--help").out())
        .doesNotContain("Exit codes", "report build", "Commands:");
  }
}
