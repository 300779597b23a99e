package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.delivery.FolderCopy;

/** What can be chosen about the workbooks of a build. */
class BuildSheetTest {
  @TempDir Path folder;
  private Workbench bench;
  private Path book;

  @BeforeEach
  void copyPlans() throws IOException {
    bench = Workbench.in(folder);
    book = bench.out().resolve("R1");
  }

  /** Each is checked where it is built ({@link Ran}). */
  @ParameterizedTest
  @ValueSource(strings = {"base", "characters", "forms", "near-misses", "reposts", "vision"})
  void whateverAPlanSaysItsWorkbooksKeepToTheStandard(String plans) throws IOException {
    Path sound =
        Path.of(System.getProperty("report.home", "."), "src/test/resources/report/read/ok", plans);
    Ran ran = Ran.english("build", "--plans", sound, "--out", bench.out(), "--format", "xlsx");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).anyMatch(file -> file.endsWith(".xlsx"));
  }

  @Test
  void aSplitBuildWritesAWorkbookForEachTheme() {
    Ran ran = bench.build("R1", "--split", "--format", "xlsx");

    assertThat(ran.err())
        .isEqualToIgnoringNewLines("3 warnings in the plans (to show them: report validate)");
    assertThat(ran.out().lines()).containsExactly(book.resolve("R1-theme-3.xlsx").toString());
  }

  @Test
  void theWorkbooksOfASplitBuildGoWithTheNextThatIsNot() throws IOException {
    bench.build("R1", "--split", "--format", "xlsx");
    Workbench.put(book.resolve("R1-mine.xlsx"), "mine");

    bench.build("R1", "--format", "xlsx");

    assertThat(book.resolve("R1-theme-3.xlsx")).doesNotExist();
    assertThat(book.resolve("R1.xlsx")).exists();
    assertThat(book.resolve("R1-mine.xlsx")).hasContent("mine");
  }

  @Test
  void thePagesOfferEachWorkbookOfASplitBuild() {
    bench.build("R1", "--split");

    assertThat(book.resolve("index.html"))
        .content()
        .contains("<a href=\"R1-theme-3.xlsx\" download>")
        .doesNotContain("R1.xlsx");
  }

  @Test
  void allButTheWorkbooksIsTheSameWhetherSplitOrNot() throws IOException {
    FolderCopy.copyMissing(
        bench.plans().resolve("R1/theme-3"), bench.plans().resolve("R1/theme-4"));
    bench.edit("R1/theme-4/plan.yaml", "number: 3", "number: 4");
    bench.edit("R1/book.yaml", "- theme-3", "- theme-3\n  - theme-4");
    bench.build("R1");
    Map<String, String> whole = withoutWorkbooks();

    bench.build("R1", "--split", "--force");

    assertThat(withoutWorkbooks()).hasSizeGreaterThan(8).isEqualTo(whole);
    assertThat(book.resolve("R1-theme-4.xlsx")).exists();
  }

  /** The files of the output but the workbooks, what lists them, and the page that offers them. */
  private Map<String, String> withoutWorkbooks() throws IOException {
    Map<String, String> files = Workbench.bytes(book);
    files.keySet().removeIf(name -> name.matches(".*\\.xlsx|index\\.html|\\.report-files"));
    return files;
  }

  @Test
  void aBookWithoutThemesIsNotSplit() throws IOException {
    bench.build("R5");
    Map<String, String> whole = Workbench.bytes(bench.out().resolve("R5"));

    bench.build("R5", "--split", "--force");

    assertThat(Workbench.bytes(bench.out().resolve("R5")).keySet())
        .isEqualTo(whole.keySet())
        .contains("R5.xlsx", "R5-2024-03-12.xlsx");
  }

  @Test
  void thePapersOfAMeetingAreAWorkbookOfASplitBuildToo() throws IOException {
    Workbench.put(
        bench.plans().resolve("R1/meetings/2019-11-05.yaml"),
        """
        round: 1
        name: 推進会議
        date: 2019-11-05
        agenda:
          - title: 健康・医療関連産業について
            discusses: theme-3
        materials:
          - theme-3
        """);

    Ran ran = bench.build("R1", "--split", "--format", "xlsx");

    assertThat(ran.out().lines())
        .containsExactly(
            book.resolve("R1-theme-3.xlsx").toString(),
            book.resolve("R1-2019-11-05.xlsx").toString());
  }

  @Test
  void theTemplateWorkbookCanBeNamed() throws IOException {
    Workbench.put(folder.resolve("mine.xlsx"), "no workbook");

    Ran ran = bench.build("R1", "--sheet", folder.resolve("mine.xlsx"));

    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.err()).contains("mine.xlsx", "W002");
    assertThat(book).doesNotExist();
  }

  @Test
  void aTemplateWorkbookThatIsNotThereIsAFaultOfTheCommandLine() {
    Ran ran = bench.build("R1", "--sheet", folder.resolve("none.xlsx"));

    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("none.xlsx");
  }
}
