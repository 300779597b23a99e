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
import org.junit.jupiter.params.provider.ValueSource;
import report.edit.TextEdits;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.prose.Block;
import report.prose.Inline;
import report.prose.Prose;
import report.read.markdown.ProseReader;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;
import report.read.tree.YamlFile;

/** Lines of a paste keep to themselves, or are told. A line break is written {@code /} here. */
class TypedMarksTest {
  @TempDir Path folder;

  /** Each text, and what is printed of it after the fix: items in brackets, paragraphs parted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "・一/・二|[一][二]",
        "前文/・一/・二|前文 [一][二]",
        "○一/　・二/　・三/○四|[一 [二][三]][四]",
        "○一/・二/・三/○四|[一 [二][三]][四]",
        "■一/○二/・三/－四/○五/■六|[一 [二 [三 [四]]][五]][六]",
        "•\t一/•\t二|[一][二]",
        "\uF0B7一/\uF0B7二|[一][二]",
        "-一/-二|[一][二]",
        "－一/‐二|?",
        "　－一/　－二|[一][二]",
        "・一/　続き/・二|[一続き][二]",
        "・一/続き/・二|?",
        "・一//まとめ|[一] まとめ",
        "・一/【背景】二/・三|[一] 【背景】二 [三]",
        "①一/②二|[①一][②二]",
        "①一/・二/②三|[①一 [二]][②三]",
        "（１）一/　ア　二/　イ　三/（２）四|[（１）一 [ア　二][イ　三]][（２）四]",
        "１．一/２．二/(1)三|[１．一][２．二 [(1)三]]",
        "ア．一/イ．二|[ア．一][イ．二]",
        "1)一/2)二/a)三|[1)一][2)二 [a)三]]",
        "・一/※注一/・二|[一] ※注一 [二]",
        "・一/　※注一/・二|[一 ※注一][二]",
        "本文/※注|本文 ※注",
        "本文/（注）一/（注2）二|本文 （注）一 （注2）二",
        "・課題/→対応|[課題 →対応]",
        "・一/◇二|?",
        "●一/○二|?",
        "◎：達成/○：おおむね|[◎：達成][○：おおむね]",
        "・**一**/・[^kento]二|[一][^kento二]",
        "・一/-5℃|?",
        "・一//・二|[一][二]",
      })
  void whatIsPrintedAfterTheFixIsWhatWasMeant(String written, String printed) throws IOException {
    for (String yaml : List.of(block(written, "|"), block(written, ">-"), below(written))) {
      List<Finding> found = findings(yaml);
      assertThat(found).as(yaml).hasSize(1);
      assertThat(found.get(0).rule()).isEqualTo(Rule.TYPED_MARK);
      if (printed.equals("?")) {
        assertThat(found.get(0).fix()).isEmpty();
      } else {
        String better = TextEdits.apply(yaml, found.get(0).fix());
        assertThat(findings(better)).as(better).isEmpty();
        assertThat(shown(read(better, new Findings()).blocks())).as(better).isEqualTo(printed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "○○市と連携する/●●町も加わる",
        "―――/・・・",
        "気温は/-5℃であった",
        "前年度の/▲3.2％から改善した",
        "率は/1.5倍になった",
        "次の/10、20の二つ",
        "①一つだけ",
        "※注だけ",
        "→結論だけ",
        "○",
        "行の終わりの\\/※改行は残る",
        "年度は/2019年度である",
        "（一財）機構を/（仮称）として設立",
        "一般に/三者で協議する",
        "アジアの/イベントに出る",
      })
  void whatOnlyLooksLikeAMarkIsLeftAlone(String written) throws IOException {
    assertThat(findings(block(written, "|"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text: ・一つ,text: 一つ",
    "text: '・一つ',text: 一つ",
    "text: -一つ,text: 一つ",
    "text: ・[再掲] 一つ,text: '[再掲] 一つ'",
    "text: ○　一つ,text: 一つ",
  })
  void aMarkBeforeOneLineGoes(String written, String better) throws IOException {
    assertThat(TextEdits.apply(written, findings(written).get(0).fix())).isEqualTo(better);
    assertThat(findings(better)).isEmpty();
  }

  @Test
  void aValueBelowItsKeyBecomesABlockWithTheLineEndsOfItsFile() throws IOException {
    String written = "a:\r\n  - text:\r\n      ・一\r\n      ・二\r\n    b: c\r\n";
    String better = "a:\r\n  - text: |\r\n      - 一\r\n      - 二\r\n    b: c\r\n";
    Findings findings = new Findings();
    Path file = Files.writeString(folder.resolve("f.yaml"), written);
    MappingNode root = (MappingNode) YamlFile.read(file, "f.yaml", findings).orElseThrow();
    SequenceNode list = (SequenceNode) root.entries().get(0).value();
    MappingNode item = (MappingNode) list.items().get(0);
    new ProseReader(findings).read((ScalarNode) item.entries().get(0).value());

    assertThat(TextEdits.apply(written, findings.sorted().get(0).fix())).isEqualTo(better);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text: [・一\n  ・二]",
        "text: \"・一\\u3042\n  ・二\"",
        "text: ・一\n  ・二 # 注",
        "text: '・一\n  　・二'",
        "text: '- 一\n  ・二'",
        "text:\n  # 注\n  ・一\n  ・二",
        "text: |2\n  ・一\n  ・二",
      })
  void whereABlockCannotBeWrittenTheLinesAreOnlyTold(String written) throws IOException {
    List<Finding> found = findings(written);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).fix()).isEmpty();
  }

  @Test
  void belowAnItemOfAListTypedMarksAreItemsToo() throws IOException {
    String yaml = block("- 一/  ・二/  ・三/- 四", "|");

    assertThat(TextEdits.apply(yaml, findings(yaml).get(0).fix()))
        .isEqualTo(block("- 一/  - 二/  - 三/- 四", "|"));
    String doubled = block("- ・一/- ○二/- ○○三", "|");
    assertThat(TextEdits.apply(doubled, findings(doubled).get(0).fix()))
        .isEqualTo(block("- 一/- 二/- ○○三", "|"));
  }

  @Test
  void aTableBelowTypedMarksStaysATable() throws IOException {
    String yaml = block("・一/・二/| a | b |/| --- | --- |/| c | d |", "|");
    String better = TextEdits.apply(yaml, findings(yaml).get(0).fix());

    assertThat(better).isEqualTo(block("- 一/- 二//| a | b |/| --- | --- |/| c | d |", "|"));
    assertThat(findings(better)).isEmpty();
  }

  @Test
  void aThousandLinesAreOneFinding() throws IOException {
    String many = "・一/　○二/".repeat(1_500) + "・三";
    List<Finding> found = findings(block(many, "|"));
    assertThat(found).hasSize(1);
    String better = TextEdits.apply(block(many, "|"), found.get(0).fix());
    assertThat(findings(better)).isEmpty();
  }

  private static String block(String text, String header) {
    return "text: " + header + "\n" + indented(text);
  }

  private static String below(String text) {
    return "text:\n" + indented(text);
  }

  private static String indented(String text) {
    return ("  " + text.replace("/", "\n  ") + "\n").replace("\n  \n", "\n\n");
  }

  private List<Finding> findings(String yaml) throws IOException {
    Findings findings = new Findings();
    read(yaml, findings);
    return findings.sorted().stream()
        .filter(f -> f.rule() != Rule.MACHINE_DEPENDENT && f.rule() != Rule.PRIVATE_USE)
        .toList();
  }

  private Prose read(String yaml, Findings findings) throws IOException {
    Path file = Files.writeString(folder.resolve("f.yaml"), yaml);
    MappingNode root = (MappingNode) YamlFile.read(file, "f.yaml", findings).orElseThrow();
    Node value = root.entries().get(0).value();
    ScalarNode text =
        value instanceof SequenceNode list ? (ScalarNode) list.items().get(0) : (ScalarNode) value;
    return new ProseReader(findings).read(text).prose();
  }

  private static String shown(List<Block> blocks) {
    return blocks.stream().map(TypedMarksTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Block block) {
    return block instanceof Block.Items list
        ? list.items().stream().map(item -> "[" + shown(item) + "]").collect(Collectors.joining())
        : text(((Block.Paragraph) block).text());
  }

  private static String text(List<Inline> inlines) {
    return inlines.stream().map(TypedMarksTest::text).collect(Collectors.joining());
  }

  private static String text(Inline inline) {
    if (inline instanceof Inline.Bold bold) {
      return text(bold.inside());
    }
    return inline instanceof Inline.NoteMark mark
        ? "^" + mark.term()
        : ((Inline.Text) inline).text();
  }
}
