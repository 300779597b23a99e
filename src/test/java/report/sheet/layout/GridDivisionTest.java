package report.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static report.sheet.layout.Grids.PITCH;
import static report.sheet.layout.Grids.block;
import static report.sheet.layout.Grids.strip;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.document.Run;

class GridDivisionTest {
  private static final GridSheet SHEET =
      Paginator.lay(
          40,
          10 * PITCH,
          List.of(strip(block("柱の言葉", 2))),
          List.of(
              Section.of(
                  List.of(),
                  IntStream.range(0, 60)
                      .mapToObj(
                          i ->
                              new Strip(
                                  List.of(List.of(block(Integer.toString(1000 + i), 2))),
                                  PITCH,
                                  3,
                                  true))
                      .toList())));

  @Test
  void aSheetWithFewPagesStaysOne() {
    assertThat(SHEET.parts(SHEET.breaks().size() + 1)).containsExactly(SHEET);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 19})
  void eachPageIsOnOnePartAsItWas(int pages) {
    List<GridSheet> parts = SHEET.parts(pages);
    assertThat(parts).allMatch(part -> part.breaks().size() < pages);
    assertThat(parts.stream().flatMap(part -> body(part).stream()).toList()).isEqualTo(body(SHEET));
    assertThat(parts.stream().mapToInt(part -> part.breaks().size() + 1).sum())
        .isEqualTo(SHEET.breaks().size() + 1);
    assertThat(parts).allMatch(part -> text(part).startsWith("柱の言葉柱の言葉"));
    assertThat(parts.stream().flatMap(part -> Grids.heights(part).stream()).toList())
        .isEqualTo(Grids.heights(SHEET));
    assertThat(parts.stream().mapToInt(part -> part.rules().size()).sum())
        .isEqualTo(SHEET.rules().size());
  }

  private static List<String> body(GridSheet sheet) {
    return sheet.cells().stream()
        .filter(cell -> cell.row() >= sheet.repeated())
        .map(cell -> Run.text(cell.runs()))
        .toList();
  }

  private static String text(GridSheet sheet) {
    return Run.text(sheet.cells().get(0).runs());
  }
}
