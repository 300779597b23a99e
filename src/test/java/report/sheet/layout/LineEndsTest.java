package report.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    assertThat(lines("ｱｲｳｴｵｶｷｸ", 6)).containsExactly("ｱｲｳｴｵｶ", "ｷｸ");
  }

  @Test
  void anEmptyTextTakesOneLine() {
    assertThat(lines("", 6)).containsExactly("");
  }

  @Test
  void aLineBreakEndsALine() {
    assertThat(lines("あ\nいうえお", 6)).containsExactly("あ\n", "いうえ", "お");
  }

  @Test
  void theCountThatNeedsMoreLinesIsTaken() {
    assertThat(lines("ああああ」。いいいい", 8)).hasSize(3);
    assertThat(lines("あああああ。いいいいい。うう", 10).size()).isGreaterThanOrEqualTo(3);
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
