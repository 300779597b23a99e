package report.read.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.finding.Finding;
import report.finding.Findings;
import report.project.ProjectFiles;

@Tag("slow")
class WholeCharactersTest {
  private static final int LAST_OFFSET = 4200;

  @ParameterizedTest
  @ValueSource(
      strings = {"# %s%s\ntitle: a\n", "title: %s%s\n", "title: \"%s%s\"\n", "title: |\n  %s%s\n"})
  void aLetterBeyondTheBasicPlaneCanStandAtAnyOffset(String form) {
    for (int offset = 0; offset <= LAST_OFFSET; offset++) {
      Findings findings = new Findings();
      String text = form.formatted("あ".repeat(offset), "𠮷");
      Node node = YamlFile.read(new SourceText("book.yaml", text), findings);
      assertThat(findings.sorted()).as("at " + offset).isEmpty();
      assertThat(node).isInstanceOf(MappingNode.class);
    }
  }

  @Test
  void whateverGoesWrongInAFileNamesTheFile() throws Exception {
    java.nio.file.Path file = java.nio.file.Files.createTempFile("plan", ".yaml");
    java.nio.file.Files.writeString(file, "title: a\n");
    Findings findings = new Findings();
    YamlFile.read(
        ProjectFiles.around(file.resolveSibling("")),
        file,
        "plans/R1/book.yaml",
        findings,
        root -> {
          throw new IllegalStateException("a fault");
        });
    java.nio.file.Files.delete(file);
    List<Finding> found = findings.sorted();
    assertThat(found).extracting(Finding::sentence).containsExactly("Y001.fault");
    assertThat(found.get(0).span().source().path()).isEqualTo("plans/R1/book.yaml");
  }
}
