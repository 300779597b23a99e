package report.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {
  private static List<String> lines(String text, int capacity) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to : LineEnds.of(text, capacity)) {
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }

  @Test
  void fullWidthLettersTakeTwoHalfEms() {
    assertThat(lines("あいうえおか", 6)).containsExactly("あいう", "えおか");
  }

  @Test
  void halfWidthLettersTakeWhatTheWidestFontNeeds() {
    assertThat(lines("1234567あ", 8)).containsExactly("123456", "7あ");
    assertThat(lines("WWWWWW", 8)).containsExactly("WWW", "WWW");
    assertThat(lines("ｱｲｳｴｵｶｷｸｹｺ", 6)).containsExactly("ｱｲｳｴｵｶ", "ｷｸｹｺ");
  }

  @Test
  void anEmptyTextTakesOneLine() {
    assertThat(lines("", 6)).containsExactly("");
  }

  @Test
  void aLineBreakEndsALine() {
    assertThat(lines("あ\nいうえおか", 6)).containsExactly("あ\n", "いうえ", "おか");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "）", ")", "」", "』", "】", "、", "。", "，", "．", "：", "・", "％", "%", "ー", "ッ", "ょ", "？", "～"
      })
  void noLineBeginsWithWhatBelongsToTheLineBefore(String letter) {
    for (int before = 1; before < 12; before++) {
      assertThat(lines("亜".repeat(before) + letter + "以".repeat(9), 12))
          .noneMatch(line -> line.startsWith(letter));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "(", "「", "『", "【", "※", "約", "￥"})
  void noLineEndsWithWhatBelongsToTheNext(String letter) {
    for (int before = 1; before < 12; before++) {
      assertThat(lines("亜".repeat(before) + letter + "以".repeat(9), 12))
          .noneMatch(line -> line.endsWith(letter));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R1.9月頃",
        "令和元年9月",
        "令和２年３月31日",
        "H30.4～R2.3",
        "平成30年度末",
        "約30.6％",
        "1,234千円",
        "▲12.5ポイント",
        "421人",
        "10回/年",
        "2か月",
        "3施設",
        "５件以上",
        "100万円",
        "（前年比98.7％）",
        "（R1.12）",
        "（10件）",
        "HBNet",
        "あ(*10)"
      })
  void whatIsReadAsOneIsOnOneLine(String whole) {
    for (int before = 1; before < 24; before++) {
      String text = "亜".repeat(before) + whole + "以".repeat(20);
      assertThat(lines(text, 24)).as(text).anyMatch(line -> line.contains(whole));
    }
  }

  @Test
  void aLastLineOfOneCharacterTakesMoreFromTheLineBefore() {
    assertThat(lines("あいうえおかきくけこさしすせそた", 20)).containsExactly("あいうえおかきくけこ", "さしすせそた");
    assertThat(lines("あいうえおかきくけこさ", 20)).containsExactly("あいうえおかきくけ", "こさ");
    assertThat(lines("あいうえおかきくけこ。", 20)).containsExactly("あいうえおかきくけ", "こ。");
  }

  @Test
  void aTextThatNoLineCanEndInIsBrokenWhereLinesAreFull() {
    assertThat(lines("1".repeat(40), 20)).allSatisfy(line -> assertThat(line).hasSizeLessThan(20));
    assertThat(lines("。".repeat(40), 20)).hasSize(4);
  }

  @Test
  void aWordThatIsLongerThanALineIsBrokenAnywhere() {
    assertThat(lines("https://example.jp/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 10))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(10))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsNotTornApart() {
    assertThat(lines("𠮷𠮷𠮷𠮷", 4)).containsExactly("𠮷𠮷", "𠮷𠮷");
  }

  @Test
  void aVariationSelectorStaysWithItsLetter() {
    String kazuraki = "葛\uDB40\uDD00";
    assertThat(lines(kazuraki.repeat(4), 4))
        .containsExactly(kazuraki.repeat(2), kazuraki.repeat(2));
  }

  @Test
  void everyCharacterIsOnALine() {
    String text = "○(仮称)未来医療推進機構設立準備組織、大阪市(土地所有者)、「AI・IoT」 HBNet（Healthcare Business Network）";
    for (int capacity = 2; capacity < 60; capacity++) {
      assertThat(String.join("", lines(text, capacity))).isEqualTo(text);
    }
  }
}
