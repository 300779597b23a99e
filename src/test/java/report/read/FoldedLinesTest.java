package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.finding.Findings;
import report.finding.Rule;
import report.read.tree.MappingNode;
import report.read.tree.ScalarNode;
import report.read.tree.YamlFile;

/** Lines of one value are joined in the same way, however YAML lets them be written. */
class FoldedLinesTest {
  @TempDir Path folder;

  @Test
  void linesOfJapaneseAreJoinedWithoutABlank() throws IOException {
    Map.of(
            "title: 産業の\n  振興\n", "産業の振興",
            "title: 産業の\r\n  振興\r\n", "産業の振興",
            "title: >\n  産業の\n  振興\n", "産業の振興\n",
            "title: >-\n  産業の\n  振興、\n  雇用\n", "産業の振興、雇用",
            "title: \"産業の\n  振興\"\n", "産業の振興",
            "title: '産業の  \n\n  振興の\n  ため'\n", "産業の\n\n振興のため",
            "title: \"産業の\\n 振興\"\n", "産業の\n 振興",
            "title: \"産業の \\\n  振興\"\n", "産業の 振興",
            "title: 𠮷野の\n  𠮷\n", "𠮷野の𠮷")
        .forEach((yaml, text) -> assertThat(title(yaml)).as(yaml).isEqualTo(text));
  }

  @Test
  void aBackslashKeepsItsBreakAndABlankLinePartsParagraphs() {
    Map.of(
            "title: 産業の\\\n  振興\n", "産業の\\\n振興",
            "title: '産業の\\\n  振興'\n", "産業の\\\n振興",
            "title: >-\n  産業の\\\n  振興\n", "産業の\\\n振興",
            "title: \"産業の\\\\\n  振興\"\n", "産業の\\\n振興",
            "title: 産業の\\\\\n  振興\n", "産業の\\\\ 振興",
            "title: 産業の\n\n  振興\n", "産業の\n\n振興",
            "title: >-\n  産業の\n\n\n  振興\n", "産業の\n\n\n振興",
            "title: >-\n  産業の\n    振興\n", "産業の\n  振興")
        .forEach((yaml, text) -> assertThat(title(yaml)).as(yaml).isEqualTo(text));
  }

  @Test
  void whatCannotBeSeenMovesNoPlace() {
    assertThat(title("title: '\u200B産業の\u200B\n  \u200B振興\\\n  する'\n")).isEqualTo("産業の振興\\\nする");
  }

  @Test
  void otherTextKeepsItsBlank() {
    Map.of(
            "title: Life\n  science\n", "Life science",
            "title: 産業の\n  life\n", "産業の life",
            "title: 産業の 振興\n", "産業の 振興",
            "title: '産業の 振興の\n  ため'\n", "産業の 振興のため")
        .forEach((yaml, text) -> assertThat(title(yaml)).as(yaml).isEqualTo(text));
  }

  @Test
  void placesAreThoseOfTheLettersAsWritten() {
    ScalarNode title = scalar("title: 産業の\n  振興\n");

    assertThat(title.at(3, 5).line()).isEqualTo(2);
    assertThat(title.at(3, 5).column()).isEqualTo(3);
    assertThat(title.at(3, 5).endColumn()).isEqualTo(5);
  }

  private String title(String yaml) {
    return scalar(yaml).text();
  }

  private ScalarNode scalar(String yaml) {
    try {
      Path file = Files.writeString(folder.resolve("book.yaml"), yaml);
      Findings findings = new Findings();
      MappingNode root = (MappingNode) YamlFile.read(file, "book.yaml", findings).orElseThrow();
      assertThat(findings.sorted()).allMatch(f -> f.rule() == Rule.INVISIBLE_CHARACTER);
      return (ScalarNode) root.entry("title").orElseThrow().value();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
