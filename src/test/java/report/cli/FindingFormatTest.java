package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import report.cli.terminal.Colours;
import report.cli.terminal.Environment;
import report.finding.Paint;
import report.project.Language;

class FindingFormatTest {
  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void breakAPlan() throws IOException {
    bench = Workbench.silentIn(folder);
    bench.edit("R1/theme-3/plan.yaml", "target: 50社", "target: 五十社");
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatTellsTheFindingAndAnswersTheSame(FindingFormat format) {
    Ran ran = validate(Environment.NONE, "--format", format.code());

    assertThat(ran.out()).contains("P001").contains("五十社");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @ParameterizedTest
  @EnumSource
  void aFileHoldsWhatWouldHaveBeenPrinted(FindingFormat format) throws IOException {
    Path file = folder.resolve("new folder/found");
    Ran printed = validate(Environment.NONE, "--format", format.code());

    Ran written = validate(Environment.NONE, "--format", format.code(), "-o", file);

    String held = Files.readString(file);
    assertThat(printed.out()).startsWith(held).contains("P001");
    assertThat(written.out()).startsWith("1 error, 0 warnings\n").hasLineCount(2);
    assertThat(written.exit()).isEqualTo(ExitCode.FINDINGS);
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).as("nothing is left beside it").containsExactly(file);
    }
  }

  @Test
  void inGithubActionsFindingsAreWorkflowCommands() {
    Environment github = environment(Map.of("GITHUB_ACTIONS", "true"), false);

    assertThat(validate(github).out()).contains("::error file=").contains("1 error, 0 warnings");
    assertThat(validate(github, "--format", "full").out()).doesNotContain("::error");
    assertThat(validate(github, "-o", folder.resolve("x")).out()).doesNotContain("::error");
    assertThat(validate(environment(Map.of("GITHUB_ACTIONS", ""), false)).out())
        .doesNotContain("::error");
  }

  @ParameterizedTest
  @CsvSource({
    "auto, true, '', xterm, ANSI",
    "auto, true, 1, xterm, NONE",
    "auto, true, '', dumb, NONE",
    "auto, false, '', xterm, NONE",
    "always, false, 1, dumb, ANSI",
    "never, true, '', xterm, NONE",
  })
  void coloursAreForThoseWhoWantThem(
      String choice, boolean terminal, String noColor, String term, Paint paint) {
    Environment environment = environment(Map.of("NO_COLOR", noColor, "TERM", term), terminal);

    assertThat(Colours.asked("validate", "--color", choice).paint(environment)).isEqualTo(paint);
    assertThat(validate(environment, "--color=" + choice).out().contains("\u001b["))
        .isEqualTo(paint == Paint.ANSI);
  }

  @Test
  void noColourGetsIntoAFile() throws IOException {
    Path file = folder.resolve("found");

    validate(Environment.NONE, "--color", "always", "-o", file);

    assertThat(Files.readString(file)).contains("P001").doesNotContain("\u001b");
  }

  private static Environment environment(Map<String, String> environment, boolean terminal) {
    return new Environment(environment, terminal, InputStream.nullInputStream(), Optional.empty());
  }

  private Ran validate(Environment environment, Object... arguments) {
    return Ran.in(
        Language.ENGLISH,
        environment,
        Stream.concat(Stream.of("validate", "--plans", bench.plans()), Stream.of(arguments))
            .toArray());
  }
}
