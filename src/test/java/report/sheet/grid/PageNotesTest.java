package report.sheet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static report.sheet.grid.Grids.PITCH;
import static report.sheet.grid.Grids.block;
import static report.sheet.grid.Grids.strip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import report.document.Run;

/** Notes stand at the end of each page that marks them, and of no other. */
class PageNotesTest {
  private static final Strip TWIN = marking("※双子：デジタル");

  private static Strip marking(String text, String... notes) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Plain(text, false));
    for (String note : notes) {
      runs.add(new Run.Sign("※", note));
    }
    return strip(Block.of(TextPart.of(Grids.MEASURES, Look.BODY, new Extent(0, 40), runs)));
  }

  private static GridSheet lay(int lines, Map<String, Strip> notes, Strip... body) {
    return Paginator.lay(
        40,
        lines * PITCH,
        List.of(),
        List.of(new Section(List.of(), List.of(), List.of(body), Optional.empty())),
        new PageNotes(notes));
  }

  @Test
  void aNoteStandsBelowAllThatIsOnThePage() {
    GridSheet sheet = lay(10, Map.of("twin", TWIN), marking("仮想", "twin"), strip(block("ああああ", 3)));

    assertThat(Grids.texts(sheet))
        .containsExactly(Map.entry(0, List.of("仮想※", "ああああ".repeat(3), "※双子：デジタル")));
  }

  @Test
  void aNoteMarkedTwiceOnAPageStandsThereOnce() {
    GridSheet sheet = lay(10, Map.of("twin", TWIN), marking("仮想", "twin"), marking("現実", "twin"));

    assertThat(Grids.texts(sheet).get(0)).containsExactly("仮想※", "現実※", "※双子：デジタル");
  }

  @Test
  void aNoteMarkedOnTwoPagesStandsOnBoth() {
    GridSheet sheet =
        lay(
            10,
            Map.of("twin", TWIN),
            marking("仮想", "twin"),
            strip(block("ああああ", 6)),
            strip(block("いいいい", 6)),
            marking("現実", "twin"));

    assertThat(Grids.texts(sheet).get(0)).endsWith("※双子：デジタル");
    assertThat(Grids.texts(sheet).get(1)).endsWith("現実※", "※双子：デジタル");
  }

  @Test
  void whatMarksANoteGoesToTheNextPageWhereTheNoteWouldNotFitBelowIt() {
    GridSheet sheet = lay(10, Map.of("twin", TWIN), strip(block("ああああ", 9)), marking("仮想", "twin"));

    assertThat(Grids.texts(sheet).get(0)).containsExactly("ああああ".repeat(9));
    assertThat(Grids.texts(sheet).get(1)).containsExactly("仮想※", "※双子：デジタル");
    assertThat(Grids.heights(sheet)).allMatch(height -> height <= 10 * PITCH);
  }

  @Test
  void notesThatNotesMarkStandInTheOrderOfAllNotes() {
    Map<String, Strip> notes = new LinkedHashMap<>();
    notes.put("first", marking("※1"));
    notes.put("second", marking("※2", "first"));

    assertThat(Grids.texts(lay(10, notes, marking("本文", "second"))).get(0))
        .containsExactly("本文※", "※1", "※2※");
  }

  @Test
  void aPageIsNeverFullerThanItHolds() {
    List<Strip> body = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      body.add(i % 3 == 0 ? marking("仮想" + i, "twin") : strip(block("ああああ", 1 + i % 4)));
    }

    GridSheet sheet = lay(10, Map.of("twin", TWIN), body.toArray(Strip[]::new));

    assertThat(Grids.heights(sheet)).hasSizeGreaterThan(8);
    assertThat(Grids.heights(sheet)).allMatch(height -> height <= 10 * PITCH);
  }
}
