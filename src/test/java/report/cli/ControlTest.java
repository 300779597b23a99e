package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.delivery.FolderCopy;
import report.project.Language;

/** What a project says about rules: in .report.yaml, and in remarks beside what they are about. */
class ControlTest {
  private static final String DRAFT = "R1/theme-4/plan.yaml";

  @TempDir Path folder;
  private Workbench bench;

  /** A theme that the book does not list is a warning, B002. */
  @BeforeEach
  void addADraft() throws IOException {
    bench = Workbench.silentIn(folder);
    FolderCopy.copyMissing(
        bench.plans().resolve("R1/theme-3"), bench.plans().resolve("R1/theme-4"));
    bench.edit(DRAFT, "number: 3", "number: 4");
  }

  @ParameterizedTest
  @CsvSource({
    "B002: off, 0, 0",
    "unlisted-theme: off, 0, 0",
    "b002: info, 0, 1",
    "Ｂ００２: warning, 0, 1",
    "B002: error, 1, 1"
  })
  void aProjectSaysHowMuchARuleMatters(String rule, int exit, int findings) throws IOException {
    control("rules:\n  " + rule + "\n");

    Ran ran = validate("--format", "concise");

    assertThat(ran.exit()).isEqualTo(exit);
    assertThat(ran.out().lines().filter(line -> line.contains(" B002 "))).hasSize(findings);
    assertThat(bench.build().exit()).isEqualTo(exit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "info", "warning"})
  void whatStopsReadingStaysAnError(String severity) throws IOException {
    control("rules: {P001: " + severity + ", B002: off}\n");
    bench.edit("R1/theme-3/plan.yaml", "target: 50社", "target: 五十社");

    Ran ran = validate("--format", "concise");

    assertThat(ran.out()).contains(" error P001 ", ".report.yaml:1:9: warning C002 ");
    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void mistakesInTheFileAreFindings() throws IOException {
    control("rule:\n  B002: off\nrules:\n  unlisted-them: off\n  B004: of\n");

    Ran ran = validate("--format", "concise", bench.plans().resolve("R1/book.yaml"));

    assertThat(ran.out())
        .contains(".report.yaml:1:1: error K001", ":4:3: warning C001", ":5:9: error K005")
        .doesNotContain("B002");
    assertThat(validate().out()).contains("= write: unlisted-theme", "= write: off");
  }

  @Test
  void theFileIsFoundInTheFolderOfThePlansToo() throws IOException {
    Files.writeString(bench.plans().resolve(".report.yaml"), "rules: {B002: off}\n");

    assertThat(validate().out()).endsWith("no problems found\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# report: ignore B002 来年度の下書き\nnumber: 4",
        "number: 4 # report: ignore B002 来年度の下書き",
        "# report: ignore unlisted-theme draft\n# another comment\nnumber: 4",
        "#report:ignore B002、B004　下書き\nnumber: 4",
      })
  void aRemarkWithAReasonLeavesAFindingOut(String start) throws IOException {
    bench.edit(DRAFT, "number: 4", start);

    assertThat(validate("--format", "concise").out()).doesNotContain("warning B002 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number: 4 # report: ignore B002",
        "number: 4 # report: ignore",
        "number: 4 # report: ignore　B002　",
      })
  void aRemarkWithoutAReasonHasNoEffectAndIsTold(String start) throws IOException {
    bench.edit(DRAFT, "number: 4", start);

    assertThat(validate("--format", "concise").out()).contains(" B002 ", ":2:11: warning C003 ");
  }

  @Test
  void aRemarkAboutNothingIsTold() throws IOException {
    bench.edit(DRAFT, "number: 4", "number: 4 # report: ignore B002,B004 下書き");
    bench.edit("R1/book.yaml", "publisher:", "# report: ignore B002 ここではない\npublisher:");

    assertThat(validate("--format", "concise").out())
        .contains("theme-4/plan.yaml:2:33: warning C004 ", "book.yaml:2:18: warning C004 ")
        .doesNotContain("warning B002 ");
  }

  @Test
  void whatAnErrorHidesIsNotCalledUnused() throws IOException {
    bench.edit(DRAFT, "number: 4", "number: 4 # report: ignore B004 下書き\nnumber: 5");

    assertThat(validate().out()).contains("Y004").doesNotContain("C004");
  }

  @Test
  void aRemarkNamesRulesThatAreAndMayBeIgnored() throws IOException {
    bench.edit(DRAFT, "number: 4", "number: 4 # report: ignore P001,P999 下書き");

    assertThat(validate("--format", "concise").out())
        .contains(":2:28: warning C002 ", ":2:33: warning C001 ");
  }

  @Test
  void aTextThatLooksLikeARemarkIsNone() throws IOException {
    for (String text :
        List.of("'# report: ignore B002 理由'", "|\n  # report: ignore B002 理由\n  本文")) {
      Workbench other = Workbench.silentIn(Files.createTempDirectory(folder, "text"));
      other.edit("R1/theme-3/plan.yaml", "direction: |", "direction: " + text + "\nx: |");

      assertThat(other.run(Language.ENGLISH, "validate").out()).doesNotContain("C00");
    }
  }

  private void control(String text) throws IOException {
    Files.writeString(folder.resolve(".report.yaml"), text);
  }

  private Ran validate(Object... arguments) {
    return bench.run(Language.ENGLISH, "validate", arguments);
  }
}
