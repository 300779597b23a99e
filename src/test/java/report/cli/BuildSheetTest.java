package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void aSplitBuildWritesAWorkbookForEachTheme() {
    Ran ran = bench.build("R1", "--split", "--format", "xlsx");

    assertThat(ran.err()).isEqualToIgnoringNewLines("3 warnings about the plans: report validate");
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
