package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCommandTest {
  private static final Path TEMPLATES =
      Path.of(System.getProperty("report.home", "."), "templates");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sheet.xlsx", "sheet-a4.xlsx"})
  void theShippedTemplatesHaveNoFault(String file) {
    Ran ran = Ran.english("template", "check", TEMPLATES.resolve(file));

    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.out()).contains(file, "no problems found");
  }

  @Test
  void aNewTemplateHasNoFaultAndIsNeverWrittenOver() throws IOException {
    Path mine = folder.resolve("mine.xlsx");

    assertThat(Ran.english("template", "new", mine, "--form", "A4").out().strip())
        .isEqualTo(mine.toString());
    assertThat(Ran.english("template", "check", mine).exit()).isEqualTo(ExitCode.CLEAN);

    byte[] before = Files.readAllBytes(mine);
    Ran again = Ran.english("template", "new", mine);
    assertThat(again.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("already exists");
    assertThat(mine).hasBinaryContent(before);
  }

  @Test
  void whatIsNoWorkbookIsAFinding() throws IOException {
    Path mine = folder.resolve("mine.xlsx");
    Files.writeString(mine, "no workbook");

    Ran ran = Ran.english("template", "check", mine);

    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out()).contains("mine.xlsx: error W002", "1 error");
  }

  @Test
  void aFormThatThereIsNotGetsTheKnownOnes() {
    Ran ran = Ran.english("template", "new", folder.resolve("mine.xlsx"), "--form", "a5");

    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("Unknown form: a5", "a3");
  }

  @Test
  void withoutACommandItNamesThem() {
    assertThat(Ran.english("template").err())
        .contains("No command given. Choose from: check, new.");
  }

  @Test
  void aFileThatIsNotThereIsAFaultOfTheCommandLine() {
    assertThat(Ran.english("template", "check", folder.resolve("none.xlsx")).exit())
        .isEqualTo(ExitCode.USAGE);
  }
}
