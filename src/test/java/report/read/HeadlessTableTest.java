package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.edit.TextEdits;
import report.finding.Finding;
import report.finding.Findings;
import report.prose.Block;
import report.read.markdown.ProseReader;
import report.read.tree.MappingNode;
import report.read.tree.ScalarNode;
import report.read.tree.YamlFile;

/** Rows that were meant to be a table. A line break is written {@code /} here. */
class HeadlessTableTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| 年度 | 数 |/| 29 | 375件 |;| 年度 | 数 |/| --- | --- |/| 29 | 375件 |",
        "年度 | 数/29 | 375件;年度 | 数/| --- | --- |/29 | 375件",
        "前文/| 年度 | 数 |/| 29 | 375件 |;前文//| 年度 | 数 |/| --- | --- |/| 29 | 375件 |",
        "- 項目/  | 年度 | 数 |/  | 29 | 3 |;- 項目//  | 年度 | 数 |/  | --- | --- |/  | 29 | 3 |",
        "- | 年度 | 数 |/  | 29 | 3 |;- | 年度 | 数 |/  | --- | --- |/  | 29 | 3 |",
        "| 年度 | 数 |/| --- |/| 29 | 3 |;| 年度 | 数 |/| --- | --- |/| 29 | 3 |",
        "｜年度｜数｜/｜29｜3｜;|年度|数|/| --- | --- |/|29|3|",
        "｜年度｜数｜/｜－－｜－－｜/｜29｜3｜;|年度|数|/| --- | --- |/|29|3|",
        "| a |/| b |;| a |/| --- |/| b |",
      })
  void theLineBelowTheHeadIsAdded(String written, String better) throws IOException {
    List<Finding> found = findings(block(written));
    assertThat(found).extracting(Finding::sentence).containsExactly("T016.table");
    assertThat(TextEdits.apply(block(written), found.get(0).fix())).isEqualTo(block(better));
    Findings after = new Findings();
    List<Block> blocks = read(block(better), after);
    assertThat(after.sorted()).isEmpty();
    assertThat(blocks.toString()).contains("Table[").doesNotContain("|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"| 年度 | 数 |", "| 年度 | 数 |/| 29 |", "| 年度 | 数 |/| 29 | 3 |/続き"})
  void whereNoTableIsCertainTheBarsAreOnlyTold(String written) throws IOException {
    List<Finding> found = findings(block(written));
    assertThat(found).extracting(Finding::sentence).containsExactly("T016.table");
    assertThat(found.get(0).fix()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲｜乙の別", "a \\| b/c \\| d", "一行に | がある/次の行"})
  void aBarInASentenceIsALetter(String written) throws IOException {
    assertThat(findings(block(written))).isEmpty();
  }

  private static String block(String text) {
    return ("text: |\n  " + text.replace("/", "\n  ") + "\n").replace("\n  \n", "\n\n");
  }

  private List<Finding> findings(String yaml) throws IOException {
    Findings findings = new Findings();
    read(yaml, findings);
    return findings.sorted();
  }

  private List<Block> read(String yaml, Findings findings) throws IOException {
    Path file = Files.writeString(folder.resolve("f.yaml"), yaml);
    MappingNode root = (MappingNode) YamlFile.read(file, "f.yaml", findings).orElseThrow();
    ScalarNode text = (ScalarNode) root.entries().get(0).value();
    return new ProseReader(findings).read(text).prose().blocks();
  }
}
