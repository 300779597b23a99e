package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import report.project.Language;

class ManCommandTest {
  @ParameterizedTest
  @CsvSource({
    "en, NAME SYNOPSIS DESCRIPTION OPTIONS COMMANDS EXIT STATUS EXAMPLES",
    "ja, 名前 書式 説明 オプション コマンド 終了コード 例"
  })
  void thePageHasTheSectionsOfManualPages(String language, String sections) {
    Ran ran = Ran.english("man", "--lang", language);

    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.out()).startsWith(".TH REPORT 1 ");
    assertThat(ran.out().lines().filter(line -> line.startsWith(".SH ")))
        .extracting(line -> line.substring(".SH ".length()))
        .containsExactly(sections.split(" (?!STATUS)", -1));
  }

  @ParameterizedTest
  @EnumSource
  void thePageTellsWhatTheHelpOfEveryCommandTells(Language language) {
    String page = Ran.in(language, "man").out().replace("\\-", "-").replace("\\e", "\\");

    for (String command : HelpTest.COMMANDS) {
      Ran.in(language, (Object[]) command.split(" "))
          .out()
          .lines()
          .filter(line -> line.startsWith("  -") || line.startsWith("  report"))
          .forEach(line -> assertThat(page).contains(line));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsTakenForARequest(Language language) {
    assertThat(Ran.in(language, "man").out().lines())
        .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
        .allMatch(line -> line.matches("\\.(TH .*|SH .+|SS .+|ad l|nh|PP|nf|fi)"));
  }
}
