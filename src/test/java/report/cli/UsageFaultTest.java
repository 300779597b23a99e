package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import report.Golden;
import report.project.Language;

class UsageFaultTest {
  static final List<String> LINES =
      List.of(
          "",
          "biuld",
          "frobnicate",
          "--versoin",
          "build --fromat xlsx",
          "build --fromat=xlsx",
          "build --format",
          "build --format xlxs",
          "build --format odt",
          "build --out a --out b",
          "build --strict=maybe",
          "build --plans none",
          "build --templates none",
          "build --lang fr",
          "build R3",
          "build x",
          "build --theme theme-8",
          "build --theme 8",
          "build R1 --as-of tomorrow",
          "build R1 --as-of R1.4",
          "validate none",
          "validate README.md",
          "validate plan/R1",
          "validate plans/R1/theme3/plan.yaml",
          "validate plans/R1/theme-3/plan.yml",
          "validate --format sarfi",
          "validate --format xml",
          "validate --color sometimes",
          "validate --colour never",
          "validate --plans docs",
          "rates --format xml",
          "rates --by region",
          "rates --missing --late",
          "explain",
          "explain R3",
          "explain R1 occupncy",
          "explain R1 occupancy seeds",
          "explain R1 --format xml",
          "explain P999",
          "explain P12",
          "explain not-a-quantit",
          "explain P001 occupancy",
          "explain P001 --format xml",
          "explain P001 --theme 3",
          "explain P001 --as-of R1.9",
          "explain T007 --format json --plans plans",
          "rules --format xml",
          "ratings R1",
          "init src R8",
          "init new-folder 8",
          "new thme R1 4",
          "new theme R1 four",
          "new theme R1 4 --id Theme_4",
          "new theme R1 3",
          "new theme R1 4 --as-of R1.9",
          "new progress R1 3 --id other",
          "new progress R1 9",
          "new progress R1 3",
          "new progress R1 3 --as-of tomorrow",
          "schema plans",
          "schema",
          "completion fish");

  @ParameterizedTest
  @FieldSource("LINES")
  void aWrongCommandLineGetsOneLine(String line) {
    Ran ran = Ran.english(words(line));

    assertThat(ran.err().lines()).hasSize(1).allMatch(said -> said.startsWith("report: "));
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @EnumSource
  void theLineSaysWhatToWriteInstead(Language language) {
    Golden.check(
        "report/cli/usage-faults." + language.code() + ".txt",
        LINES.stream()
            .map(line -> "$ report " + line + "\n" + Ran.in(language, words(line)).err())
            .collect(Collectors.joining("\n")));
  }

  @Test
  void theLineSpeaksTheLanguageThatTheArgumentsAskFor() {
    assertThat(Ran.english("--lang", "ja", "biuld").err()).contains("ではありませんか");
    assertThat(Ran.japanese("biuld", "--lang=en").err()).contains("Did you mean");
  }

  private static Object[] words(String line) {
    return line.isEmpty() ? new Object[0] : line.split(" ");
  }
}
