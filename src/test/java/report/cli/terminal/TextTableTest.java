package report.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import report.cli.terminal.TextTable.Side;

class TextTableTest {
  private final TextTable table = new TextTable(List.of(Side.LEFT, Side.RIGHT, Side.LEFT));

  @Test
  void columnsAreAlignedByTheWidthOfTheirCharacters() {
    table.add(List.of("目標", "率", "x"));
    table.add(List.of("goal", "100.0％", "y"));
    table.add(List.of("ﾊﾝｶｸ", "8", "z"));

    assertThat(table.lines())
        .containsExactly(
            "目標       率  x", //
            "goal  100.0％  y",
            "ﾊﾝｶｸ        8  z");
  }

  @Test
  void aLineEndsWithItsLastText() {
    table.add(List.of("a", "b", ""));
    table.add(List.of("aa", "bb", "cc"));

    assertThat(table.lines()).containsExactly("a    b", "aa  bb  cc");
  }

  @Test
  void aTableWithoutRowsHasNoLines() {
    assertThat(table.lines()).isEmpty();
  }

  @Test
  void aRowHasACellForEachColumn() {
    assertThatThrownBy(() -> table.add(List.of("a"))).isInstanceOf(IllegalArgumentException.class);
  }
}
