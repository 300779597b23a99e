package report.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.prose.Prose;

/** Which blocks a text has; {@code /} stands for the end of a line. */
class BlocksTest {
  private static Reading read(String written) {
    return Reading.of(written.replace('/', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ==> ",
      quoteCharacter = '`',
      value = {
        "1つの文 ==> p(1つの文)",
        "上//下 ==> p(上) p(下)",
        "上///下/ ==> p(上) p(下)",
        "上/下 ==> p(上下)",
        "up/down ==> p(up down)",
        "# 見出し/本文 ==> h(見出し) p(本文)",
        "#見出しではない ==> p(#見出しではない)",
        "- 一/- 二 ==> ul[p(一); p(二)]",
        "* 一/* 二 ==> ul[p(一); p(二)]",
        "- 一/  - 二/  - 三/- 四 ==> ul[p(一) ul[p(二); p(三)]; p(四)]",
        "- 一//  段落/- 二 ==> ul[p(一) p(段落); p(二)]",
        "前/- 一 ==> p(前) ul[p(一)]",
        "| a | b |/|---|---|/| 1 | 2 | ==> table[a|b; 1|2]",
        "| a |/|---| ==> table[a]",
        "|a|b|/|:--|--:|/|1| ==> table[a|b; 1|]",
        "{goal} ==> slot(goal)",
        "{ goal } ==> slot(goal)",
        "前//{goal}//後 ==> p(前) slot(goal) p(後)",
        "- {goal} ==> ul[slot(goal)]"
      })
  void aTextHasTheBlocksThatAPersonSees(String written, String shape) {
    assertThat(read(written).shape()).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({
    "> 引用, T003.quote, p(引用)",
    "1. 番号, T003.ordered, ul[p(番号)]",
    "前//---, T003.rule, p(前)",
    "前//    字下げ, T003.indent, p(前)",
    "~~~/code/~~~, T003.code, ''",
    "<div>, T003.html, ''",
    "[a]: https:<s><s>a.jp, T003.definition, ''"
  })
  void whatNoSheetCanCarryIsRefusedAndItsWordsStayWhereTheyAreText(
      String written, String sentence, String shape) {
    Reading reading = Reading.of(written.replace('/', '\n').replace("<s>", "/"));

    assertThat(reading.sentences()).containsExactly(sentence);
    assertThat(reading.shape()).isEqualTo(shape);
  }

  @Test
  void nothingIsNoText() {
    for (String nothing : new String[] {"", " ", "\n\n", "\u3000"}) {
      assertThat(Reading.of(nothing).sentences()).isEmpty();
    }
    assertThat(Reading.of("").text().prose()).isEqualTo(Prose.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({"見出し/===, T003.underline", "見出し/---, T003.underline"})
  void aLineBelowAHeadingIsNotPrinted(String written, String sentence) {
    assertThat(read(written).sentences()).containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource({"上//下", "- 一", "# 見出し", "'| a |/|---|'"})
  void aNameIsOneParagraph(String written) {
    assertThat(Reading.ofLine(written.replace('/', '\n')).sentences()).contains("T003.line");
  }

  @Test
  void aNameMayBeOneParagraphOrASlotOrNothing() {
    for (String written : new String[] {"名前", "**名** 前", "", "{goal}", "上\n下"}) {
      assertThat(Reading.ofLine(written).sentences()).as(written).isEmpty();
    }
  }

  @Test
  void placesOfSlotsAndTermsAreTheirsInTheText() {
    MarkedText text = Reading.of("前[^a]\n\n{goal}\n\n中{b}で[^c]").text();

    assertThat(text.slots()).extracting(Mention::id).containsExactly("goal");
    assertThat(text.slots()).extracting(slot -> slot.span().line()).containsExactly(3);
    assertThat(text.terms()).extracting(Mention::id).containsExactly("a", "c");
    assertThat(text.terms()).extracting(term -> term.span().column()).containsExactly(2, 6);
    assertThat(text.braced()).extracting(Mention::id).containsExactly("b");
  }
}
