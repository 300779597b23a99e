package report.read.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.finding.Finding;
import report.finding.Findings;
import report.project.ProjectFiles;

class WholeCharactersTest {
  /** Readers take texts in pieces of such sizes; a character must not fall apart between two. */
  private static final int PIECE = 512;

  private static final int PIECES = 8;
  private static final int AROUND = 20;

  @ParameterizedTest
  @ValueSource(
      strings = {"# %s%s\ntitle: a\n", "title: %s%s\n", "title: \"%s%s\"\n", "title: |\n  %s%s\n"})
  void aLetterBeyondTheBasicPlaneCanStandAtAnyOffset(String form) {
    for (int offset : offsets().toArray()) {
      Findings findings = new Findings();
      String text = form.formatted("あ".repeat(offset), "𠮷");
      Node node = YamlFile.read(new SourceText("book.yaml", text), findings);
      assertThat(findings.sorted()).as("at " + offset).isEmpty();
      assertThat(node).isInstanceOf(MappingNode.class);
    }
  }

  private static IntStream offsets() {
    return IntStream.rangeClosed(0, PIECES)
        .flatMap(piece -> IntStream.rangeClosed(piece * PIECE - AROUND, piece * PIECE + AROUND))
        .filter(offset -> offset >= 0);
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
