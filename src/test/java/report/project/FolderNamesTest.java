package report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.cli.ExitCode;
import report.cli.Ran;
import report.delivery.FolderCopy;
import report.delivery.FolderTree;

/**
 * Systems differ in whether “R1” and “r1”, or a letter with its mark and the two apart, are one
 * name: ids are ASCII in lower case, and a name that another system takes for another is reported.
 */
class FolderNamesTest {
  private static final Path ONE_THEME =
      Path.of(System.getProperty("report.home", "."), "src/test/resources/report/read/ok/base");

  @TempDir Path folder;
  private Path plans;

  @BeforeEach
  void copyPlans() throws IOException {
    plans = folder.resolve("計画か\u3099");
    FolderCopy.copyMissing(ONE_THEME, plans);
  }

  private Ran validate() {
    return Ran.english("validate", "--plans", plans);
  }

  @Test
  void theFolderOfPlansCanHaveAnyName() {
    assertThat(validate().out()).contains("no problems found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Theme-3", "THEME-3", "テーマが", "テーマか\u3099", "the\u0301me-3", "thém-3", "ｔheme-3"})
  void aThemeFolderWhoseNameIsNoIdIsReportedWhateverItsForm(String name) throws IOException {
    Files.move(plans.resolve("R1/theme-3"), plans.resolve("R1").resolve(name));

    Ran ran = validate();

    assertThat(ran.out())
        .contains("R1/" + name + ": error K007")
        .as("what is suggested is an id")
        .doesNotContain("= write: ");
    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Theme-3", "テーマか\u3099"})
  void soItIsBesideAThemeThatIsRight(String name) throws IOException {
    FolderCopy.copyMissing(plans.resolve("R1/theme-3"), plans.resolve("R1").resolve(name));

    assertThat(validate().out()).contains("R1/" + name + ": error K007").contains("1 error, ");
  }

  @Test
  void aYearIsOneInCapitalAndInSmallLetters() throws IOException {
    FolderCopy.copyMissing(plans.resolve("R1"), plans.resolve("r1"));
    assertThat(validate().out()).contains("B003", "R1", "r1").contains("1 error, ");

    FolderTree.delete(plans.resolve("R1"));
    assertThat(validate().out()).contains("no problems found");
    assertThat(
            Ran.english("build", "R1", "--plans", plans, "--out", plans, "--format", "csv").err())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Progress", "PROGRESS"})
  void aFolderOfReportsInOtherLettersIsReportedWithItsName(String name) throws IOException {
    Files.move(plans.resolve("R1/theme-3/progress"), plans.resolve("R1/theme-3").resolve(name));

    assertThat(validate().out())
        .contains("R1/theme-3/" + name + "/2020-03.yaml: warning B004", "../progress/2020-03.yaml");
  }
}
