package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.delivery.FolderCopy;
import report.project.Language;

class ValidateCommandTest {
  /** As the words of other commands, such as {@code report build R1}. */
  @ParameterizedTest
  @ValueSource(strings = {"R1", "令和元年度", "2019", "R1/theme-3", "R1/theme-3/plan.yaml"})
  void aYearIsTheFolderOfThatYear(String named, @TempDir Path folder) throws IOException {
    Workbench bench = Workbench.in(folder);
    bench.edit("R1/theme-3/plan.yaml", "target: 50社", "target: 五十社");

    Ran ran = bench.run(Language.ENGLISH, "validate", named, "--format", "concise");
    Ran other = bench.run(Language.ENGLISH, "validate", "R5", "--format", "concise");

    assertThat(ran.out()).as(ran.err()).contains("error P001");
    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(other.out()).as(other.err()).doesNotContain("P001");
    assertThat(other.exit()).isEqualTo(ExitCode.CLEAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plans", "plans/R1", "plans/R1/theme-3/plan.yaml"})
  void plansElsewhereAreSimplyChecked(String path, @TempDir Path folder) throws IOException {
    Workbench bench = Workbench.in(folder);
    bench.edit("R1/theme-3/plan.yaml", "target: 50社", "target: 五十社");

    Ran ran = Ran.english("validate", folder.resolve(path), "--format", "concise");

    assertThat(ran.out())
        .as(ran.err())
        .contains(bench.plans().resolve("R1/theme-3/plan.yaml") + ":", "error P001");
    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void plansAreFoundFromWithinAsARepositoryIs(@TempDir Path folder) throws IOException {
    Workbench bench = Workbench.in(folder);

    assertThat(PlansAround.above(bench.plans().resolve("R1/theme-3")))
        .contains(Path.of("../../../plans"));
    assertThat(PlansAround.above(bench.plans())).contains(Path.of("../plans"));
    assertThat(PlansAround.above(folder)).contains(Path.of("plans"));
    assertThat(PlansAround.above(folder.getRoot())).isEmpty();
  }

  @Test
  void aYearThatIsNotThereIsNamedWithThoseThatAre() {
    assertThat(Ran.english("validate", "R3").err()).contains("R3", "R1", "R5");
    assertThat(Ran.english("validate", "R3").exit()).isEqualTo(ExitCode.USAGE);
  }

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void copyPlans() throws IOException {
    bench = Workbench.in(folder);
  }

  @Test
  void oneShortLineSaysThatAllIsWell() throws IOException {
    Workbench.silentIn(folder);
    Ran english = bench.run(Language.ENGLISH, "validate");
    Ran japanese = bench.run(Language.JAPANESE, "validate");

    assertThat(english).isEqualTo(new Ran(0, "7 files checked, no problems found\n", ""));
    assertThat(japanese).isEqualTo(new Ran(0, "7ファイルを点検しました。問題はありません。\n", ""));
  }

  @Test
  void onlyFindingsInTheNamedPathsAreTold() throws IOException {
    bench.edit("R1/book.yaml", "publisher:", "publishar:");
    bench.edit("R1/theme-3/plan.yaml", "target: 50社", "target: 五十社");

    Ran theme = bench.run(Language.ENGLISH, "validate", bench.plans().resolve("R1/theme-3"));
    Ran file = bench.run(Language.ENGLISH, "validate", bench.plans().resolve("R1/book.yaml"));
    Ran other =
        bench.run(Language.ENGLISH, "validate", bench.plans().resolve("R1/theme-3/progress"));

    assertThat(theme.out()).contains("P001").doesNotContain("book.yaml");
    assertThat(file.out()).contains("book.yaml").doesNotContain("P001");
    assertThat(other.out()).contains("0 errors, 2 warnings").doesNotContain("P001", "book.yaml");
    assertThat(other.exit()).isZero();
  }

  @Test
  void aFileIsAtFaultForAnotherEvenWhenOnlyOneIsNamed() throws IOException {
    bench.edit("R1/theme-3/plan.yaml", "id: hbnet-companies", "id: hbnet-company");

    Path progress = bench.plans().resolve("R1/theme-3/progress/2020-03.yaml");

    assertThat(bench.run(Language.ENGLISH, "validate", progress).out()).contains("R001");
  }

  @Test
  void warningsFailOnlyWhenStrict() throws IOException {
    FolderCopy.copyMissing(
        bench.plans().resolve("R1/theme-3"), bench.plans().resolve("R1/theme-4"));
    bench.edit("R1/theme-4/plan.yaml", "number: 3", "number: 4");

    Ran lenient = bench.run(Language.ENGLISH, "validate");
    Ran strict = bench.run(Language.ENGLISH, "validate", "--strict");

    assertThat(lenient.out()).contains("B002").isEqualTo(strict.out());
    assertThat(lenient.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(strict.exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void nothingIsChanged() throws IOException {
    bench.edit("R1/theme-3/plan.yaml", "target: 50社", "target: 五十社");
    var before = Workbench.bytes(folder);

    bench.run(Language.ENGLISH, "validate");

    assertThat(Workbench.bytes(folder)).isEqualTo(before);
  }
}
