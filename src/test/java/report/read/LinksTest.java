package report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.edit.TextEdits;
import report.finding.Finding;
import report.finding.Findings;
import report.prose.Inline;
import report.prose.Prose;
import report.prose.ProseWalk;
import report.read.markdown.ProseReader;
import report.read.tree.MappingNode;
import report.read.tree.ScalarNode;
import report.read.tree.YamlFile;

/** Addresses are taken as people type them, and kept as browsers and workbooks take them. */
class LinksTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\0',
      value = {
        "[案内](https://example.jp/a?b=c&d=%20#e) https://example.jp/a?b=c&d=%20#e",
        "[案内](<https://example.jp/資料_1.pdf>) https://example.jp/%E8%B3%87%E6%96%99%201.pdf",
        "[案内](https://例え.jp/あ) https://xn--r8jz45g.jp/%E3%81%82",
        "[案内](https://example.jp/100%zz) https://example.jp/100%25zz",
        "[案内](https://example.jp/a|b\"c) https://example.jp/a%7Cb%22c",
        "[案内](https://example.jp/#a#b) https://example.jp/#a%23b",
        "[案内](https://example.jp/𠮷[1]) https://example.jp/%F0%A0%AE%B7%5B1%5D",
        "[案内](HTTPS://example.jp:8443/) https://example.jp:8443/",
        "[案内](http://[::1]/) http://[::1]/",
        "[案内](<mailto:a_b@example.jp>) mailto:a%20b@example.jp",
        "[案内](mailto:課@example.jp?subject=件名)"
            + " mailto:%E8%AA%B2@example.jp?subject=%E4%BB%B6%E5%90%8D",
        "<https://example.jp/あ> https://example.jp/%E3%81%82",
      })
  void anAddressIsWrittenAsBrowsersTakeIt(String written, String address) throws IOException {
    Findings findings = new Findings();

    Prose prose = read("次の" + written.replace('_', ' ') + "を参照", findings);

    assertThat(findings.sorted()).isEmpty();
    assertThat(links(prose)).extracting(Inline.Link::target).containsExactly(address);
  }

  @ParameterizedTest
  @CsvSource({
    "[一](javascript:alert), T002",
    "[一](plan.html), T002",
    "[一](https://), T002.host",
    "[一](https://a..b/), T002.host",
    "[一](https://例 え.jp/), T016.link",
    "[一](https://a:80x/), T002.host",
    "[一](mailto:), T002.host",
    "[一](mailto:課), T002.host",
  })
  void whatNoProgramCouldFindIsRefused(String written, String sentence) throws IOException {
    Findings findings = new Findings();
    read(written, findings);

    assertThat(findings.sorted()).extracting(Finding::sentence).containsExactly(sentence);
  }

  @Test
  void anAddressIsAsLongAsAWorkbookTakesIt() throws IOException {
    String start = "https://example.jp/";
    Findings findings = new Findings();
    read("[案内](" + start + "a".repeat(2_079 - start.length()) + ")", findings);
    assertThat(findings.sorted()).isEmpty();

    read("[案内](" + start + "a".repeat(2_080 - start.length()) + ")", findings);
    read("[案内](" + start + "あ".repeat(300) + ")", findings);

    assertThat(findings.sorted()).extracting(Finding::sentence).containsOnly("T002.long");
  }

  @ParameterizedTest
  @CsvSource({
    "[案内](https://example.jp/資料 1.pdf), [案内](https://example.jp/資料%201.pdf), true",
    "［案内］（ｈｔｔｐｓ：／／example.jp）, [案内](https://example.jp), false",
    "[案内](mailto:a b@example.jp), [案内](mailto:a%20b@example.jp), false",
    "[案内] (https://example.jp), [案内](https://example.jp), false",
    "［案内］（＃seminar）, [案内](#seminar), false",
    "[案内] (#seminar), [案内](#seminar), false",
  })
  void aLinkThatIsNoneIsOfferedAsOne(String written, String better, boolean isFixed)
      throws IOException {
    Findings findings = new Findings();
    read(written, findings);
    Finding found = findings.sorted().get(0);

    assertThat(found.sentence()).isEqualTo("T016.link");
    assertThat(found.suggestions().get(0).text()).isEqualTo(better);
    if (isFixed) {
      assertThat(TextEdits.apply("text: |\n  " + written, found.fix()))
          .isEqualTo("text: |\n  " + better);
    } else {
      assertThat(found.fix()).isEmpty();
    }
    Findings after = new Findings();
    Prose prose = read(better, after);
    assertThat(links(prose).size() + ProseWalk.references(prose).count()).isEqualTo(1);
    assertThat(after.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "[条件整備１](#seminar), '', seminar",
    "[条件整備１](<#seminar>), '', seminar",
    "[条件整備１](＃ｓｅｍｉｎａｒ), '', seminar",
    "[条件整備１](#Seminar_2), '', Seminar_2",
    "[テーマ２](housing), housing, ''",
    "[空き家の登録](housing#listed), housing, listed",
  })
  void aPlaceInTheBookIsNamedByItsId(String written, String theme, String item) throws IOException {
    Findings findings = new Findings();

    Prose prose = read("次の" + written + "を参照", findings);

    assertThat(findings.sorted()).isEmpty();
    assertThat(ProseWalk.references(prose))
        .extracting(Inline.Reference::theme, Inline.Reference::item)
        .containsExactly(tuple(theme, item));
  }

  @Test
  void aLinkWithoutWordsShowsItsAddress() throws IOException {
    assertThat(links(read("[](https://example.jp)", new Findings())).get(0).inside())
        .containsExactly(new Inline.Text("https://example.jp"));
  }

  private static List<Inline.Link> links(Prose prose) {
    return ProseWalk.inlines(prose)
        .filter(Inline.Link.class::isInstance)
        .map(Inline.Link.class::cast)
        .toList();
  }

  private Prose read(String text, Findings findings) throws IOException {
    Path file = Files.writeString(folder.resolve("f.yaml"), "text: |\n  " + text);
    MappingNode root = (MappingNode) YamlFile.read(file, "f.yaml", findings).orElseThrow();
    return new ProseReader(findings).read((ScalarNode) root.entries().get(0).value()).prose();
  }
}
