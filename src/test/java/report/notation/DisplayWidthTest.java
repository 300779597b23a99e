package report.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest(name = "{0}: {1} columns, {2} half ems")
  @CsvSource({
    "'', 0, 0",
    "abc 123, 7, 7",
    "目標, 4, 4",
    "96.8％, 6, 6",
    "ｱｲｳ, 3, 3",
    "ﾊﾟ, 2, 2",
    "Ａ１！, 6, 6",
    "　, 2, 2",
    "、。「」, 8, 8",
    "～, 2, 2",
    "〜, 2, 2",
    "𠮷野家, 6, 6",
    "㈱㎡㍻, 6, 6",
    "한글, 4, 4",
    "😀, 2, 2",
    "✅⭐, 4, 4",
    // Ambiguous: one column in a terminal, a full em in a Japanese font.
    "○△×※…→, 6, 12",
    "①②, 2, 4",
    "αя, 2, 4",
    "é, 1, 2",
    "♥, 1, 2",
    "〿, 1, 2",
  })
  void aTextHasAWidthInTheTerminalAndInPrint(String text, int columns, int halfEms) {
    assertThat(DisplayWidth.inTerminal(text)).isEqualTo(columns);
    assertThat(DisplayWidth.inPrint(text)).isEqualTo(halfEms);
  }

  @ParameterizedTest
  @CsvSource({"葛\\uDB40\\uDD00, 2", "か\\u3099, 2", "e\\u0301, 1", "a\\u200Db, 2", "a\\uFE0Fb, 2"})
  void marksThatCombineTakeNoRoom(String escaped, int columns) {
    String text = unescape(escaped);

    assertThat(text).hasSizeGreaterThan(1);
    assertThat(DisplayWidth.inTerminal(text)).isEqualTo(columns);
    assertThat(DisplayWidth.inPrint(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "10FF, false",
    "1100, true",
    "115F, true",
    "1160, false",
    "3041, true",
    "303F, false",
    "4DBF, true",
    "4DC0, false",
    "4E00, true",
    "9FFF, true",
    "FF60, true",
    "FF61, false",
    "FFE6, true",
    "FFE7, false",
    "1F300, true",
    "1F321, false",
    "20000, true",
    "3FFFD, true",
    "40000, false",
    "0, false",
    "10FFFF, false"
  })
  void theEdgesOfTheWideRanges(String hex, boolean wide) {
    int columns = DisplayWidth.inTerminal(Character.toString(Integer.parseInt(hex, 16)));

    assertThat(columns == 2).isEqualTo(wide);
  }

  @ParameterizedTest
  @CsvSource({"7F, 1", "80, 2", "FF60, 2", "FF61, 1", "FFDC, 1", "FFDD, 2", "3042, 2"})
  void theEdgesOfTheHalfWidthRangesInPrint(String hex, int halfEms) {
    assertThat(DisplayWidth.inPrint(Integer.parseInt(hex, 16))).isEqualTo(halfEms);
  }

  @Test
  void paddingReachesAWidthAndNeverCuts() {
    assertThat(DisplayWidth.pad("目標", 6)).isEqualTo("目標  ");
    assertThat(DisplayWidth.pad("目標", 4)).isEqualTo("目標");
    assertThat(DisplayWidth.pad("目標", 1)).isEqualTo("目標");
    assertThat(DisplayWidth.pad("", 2)).isEqualTo("  ");
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
