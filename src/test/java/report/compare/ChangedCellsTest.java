package report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.document.ChangesPart.ChangedWords;

class ChangedCellsTest {
  private static ChangedWords same(String text) {
    return new ChangedWords(text, false);
  }

  private static ChangedWords changed(String text) {
    return new ChangedWords(text, true);
  }

  @Test
  void wordsStayInTheirCellsAndKeepWhetherTheyChanged() {
    assertThat(ChangedCells.of(List.of(same("｜施設 "), changed("10件"), same("｜5人｜"))))
        .containsExactly(List.of(same("施設 "), changed("10件")), List.of(same("5人")));
  }

  @Test
  void wordsOverAnEdgeAreDividedThere() {
    assertThat(ChangedCells.of(List.of(changed("｜10件｜5人｜"))))
        .containsExactly(List.of(changed("10件")), List.of(changed("5人")));
  }

  @Test
  void anEmptyCellIsACell() {
    assertThat(ChangedCells.of(List.of(same("｜｜5人｜"))))
        .containsExactly(List.of(), List.of(same("5人")));
  }

  @Test
  void anIndentBeforeARowIsLeftOut() {
    assertThat(ChangedCells.of(List.of(same("　　"), changed("　｜10件"), same("｜5人｜"))))
        .containsExactly(List.of(changed("10件")), List.of(same("5人")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "｜", "5人", "5人｜3人", "｜5人", "5人｜"})
  void otherLinesHaveNoCells(String line) {
    assertThat(ChangedCells.of(List.of(same(line)))).isEmpty();
  }
}
