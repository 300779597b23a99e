package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.finding.Finding;
import report.finding.Findings;
import report.prose.Block;
import report.prose.Inline;
import report.read.markdown.ProseReader;
import report.read.tree.MappingNode;
import report.read.tree.ScalarNode;
import report.read.tree.YamlFile;

/** Bold text is what a person means between two {@code **}; a sign that is left over is told. */
class BoldTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "**100％**達成|<100％>達成",
        "**「重点」**を|<「重点」>を",
        "目標**（必達）**です|目標<（必達）>です",
        "**重点。**次に|<重点。>次に",
        "（**重点**）、**次**|（<重点>）、<次>",
        "あ**い**う**え**お|あ<い>う<え>お",
        "**…（IIB）**の**支援**|<…（IIB）>の<支援>",
        "**10**件と**▲3.2％**|<10>件と<▲3.2％>",
        "a **b** c|a <b> c",
        "**[案内](https://example.jp)**|<[案内]>",
        "**あ[案内](https://example.jp)い**う|<あ[案内]い>う",
        "\\\\*\\\\*そのまま\\\\*\\\\*|**そのまま**",
      })
  void boldIsWhatAPersonMeans(String written, String read) throws IOException {
    Findings findings = new Findings();

    assertThat(shown(written.replace("\\\\", "\\"), findings)).isEqualTo(read);
    assertThat(findings.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "**重点です|**重点です|T016.bold",
        "重点**です|重点**です|T016.bold",
        "**重点 ** です|**重点 ** です|T016.bold T016.bold",
        "重点***です|重点***です|T016.bold",
        "5 ** 3|5 ** 3|T016.bold",
        "あ****い|あ****い|T016.bold",
        "__重点__的|__重点__的|T016.bold",
        "~~中止~~の|~~中止~~の|T016.struck",
        "健都［^kento］の|健都［^kento］の|T016.term",
        "健都[^kento の|健都[^kento の|T016.term",
        "［案内］（https://a.jp）|［案内］（https://a.jp）|T016.link",
        "[案内](https://a.jp/資料 1.pdf)|[案内](https://a.jp/資料 1.pdf)|T016.link",
      })
  void whatIsLeftOverIsPrintedAndTold(String written, String read, String sentences)
      throws IOException {
    Findings findings = new Findings();

    assertThat(shown(written, findings)).isEqualTo(read);
    assertThat(findings.sorted().stream().map(Finding::sentence).collect(Collectors.joining(" ")))
        .isEqualTo(sentences == null ? "" : sentences);
  }

  @Test
  void manyMarksAreReadInLinearTime() throws IOException {
    Findings findings = new Findings();

    assertThat(shown("あ**い".repeat(7_000), findings)).startsWith("あ<いあ>い");
    assertThat(shown("あ **い".repeat(5_000), findings)).startsWith("あ **いあ **い");
  }

  @Test
  void aLineBreakBesideBoldTextIsJoinedAsItsLettersAre() throws IOException {
    Findings findings = new Findings();

    assertThat(shown("産業の**振興**\n  と**\n  雇用**", findings)).isEqualTo("産業の<振興>と**雇用**");
    assertThat(shown("life **science**\n  産業", findings)).isEqualTo("life <science> 産業");
  }

  private String shown(String text, Findings findings) throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "text: |\n  " + text + "\n");
    MappingNode root = (MappingNode) YamlFile.read(file, "a.yaml", findings).orElseThrow();
    ScalarNode written = (ScalarNode) root.entry("text").orElseThrow().value();
    Block block = new ProseReader(findings).read(written).prose().blocks().get(0);
    return shown(((Block.Paragraph) block).text());
  }

  private static String shown(List<Inline> pieces) {
    return pieces.stream().map(BoldTest::shown).collect(Collectors.joining());
  }

  private static String shown(Inline piece) {
    if (piece instanceof Inline.Bold bold) {
      return "<" + shown(bold.inside()) + ">";
    }
    return piece instanceof Inline.Link link
        ? "[" + shown(link.inside()) + "]"
        : ((Inline.Text) piece).text();
  }
}
