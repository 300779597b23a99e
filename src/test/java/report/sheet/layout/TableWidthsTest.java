package report.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import report.document.Piece;
import report.document.Run;

class TableWidthsTest {
  private static List<Run> cell(String text) {
    return text.isEmpty() ? List.of() : List.of(new Run.Plain(text, false));
  }

  private static List<List<Run>> row(String... texts) {
    return Arrays.stream(texts).map(TableWidthsTest::cell).toList();
  }

  private static List<Integer> widths(int room, List<List<Run>> head, List<List<List<Run>>> rows) {
    return TableWidths.of(new Extent(5, 5 + room), new Piece.Table(0, head, rows)).stream()
        .map(Extent::width)
        .toList();
  }

  @Test
  void aColumnIsAsWideAsItsLongestText() {
    assertThat(widths(60, row("年度", "商談数"), List.of(row("28", "288件中の200件"))))
        .containsExactly(4 + 3, 16 + 3);
  }

  @Test
  void whatIsLackingIsTakenFromTheWideColumns() {
    assertThat(widths(40, row("開催年度", "商談数", "共同研究/ライセンス契約成立"), List.of(row("28", "288件", "3件"))))
        .containsExactly(11, 9, 20);
  }

  @Test
  void theColumnsStandSideBySide() {
    List<Extent> extents =
        TableWidths.of(
            new Extent(5, 40), new Piece.Table(0, row("あいうえお", "か", "さしすせそたちつてと"), List.of()));
    assertThat(extents.get(0).from()).isEqualTo(5);
    assertThat(extents.get(1).from()).isEqualTo(extents.get(0).to());
    assertThat(extents.get(2).to()).isLessThanOrEqualTo(40);
  }

  @Test
  void anEmptyColumnStillHasRoom() {
    assertThat(widths(40, row("", "あ"), List.of(row("", "い")))).containsExactly(3, 5);
  }
}
