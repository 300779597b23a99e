package report.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static report.sheet.layout.Grids.PITCH;
import static report.sheet.layout.Grids.block;
import static report.sheet.layout.Grids.strip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
    return strip(Block.of(TextPart.of(Grids.MEASURES, CellRole.BODY, new Extent(0, 40), runs)));
  }

  private static GridSheet lay(int lines, Map<String, Strip> notes, Strip... body) {
    return Paginator.lay(
        40,
        lines * PITCH,
        List.of(),
        List.of(Section.of(List.of(), List.of(body))),
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

  private static Strip legalNote(String letter, int lines) {
    return strip(
        Block.of(
            TextPart.of(
                Grids.MEASURES,
                CellRole.BODY,
                new Extent(0, 10),
                List.of(new Run.Plain(letter.repeat(4 * lines), false)))));
  }

  @Test
  @Timeout(10)
  void aNoteLongerThanAPageGoesOnAtTheEndOfTheNextPages() {
    GridSheet sheet =
        lay(10, Map.of("law", legalNote("法", 37)), marking("条文", "law"), strip(block("ああああ", 3)));

    assertThat(Grids.texts(sheet).get(0)).startsWith("条文※", "ああああ".repeat(3));
    assertThat(notes(sheet, "法")).isEqualTo("法".repeat(4 * 37));
    assertThat(Grids.heights(sheet)).hasSizeGreaterThan(3).allMatch(h -> h <= 10 * PITCH);
  }

  @Test
  @Timeout(10)
  void textStandsAboveALongNoteOnEachPageThatItGoesOnOver() {
    GridSheet sheet =
        lay(10, Map.of("law", legalNote("法", 12)), marking("条文", "law"), strip(block("ああああ", 12)));

    assertThat(Grids.texts(sheet).get(1)).anyMatch(text -> text.startsWith("あ"));
    assertThat(Grids.texts(sheet).get(1)).anyMatch(text -> text.startsWith("法"));
  }

  private static String notes(GridSheet sheet, String letter) {
    return String.join("", Grids.texts(sheet).values().stream().flatMap(List::stream).toList())
        .replaceAll("[^" + letter + "]", "");
  }

  /** Whatever the notes, each is printed whole from its mark on, and every page ends in time. */
  @Test
  @Timeout(60)
  void everyNoteIsPrintedWholeWhateverItsLength() {
    Random random = new Random(20240312);
    for (int run = 0; run < 500; run++) {
      int lines = 8 + random.nextInt(30);
      Map<String, Strip> notes = new LinkedHashMap<>();
      StringBuilder expectedNotes = new StringBuilder();
      List<Strip> body = new ArrayList<>();
      StringBuilder expected = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        List<Block> blocks = new ArrayList<>();
        for (int b = 0; b < 1 + random.nextInt(4); b++) {
          String letter = Character.toString('あ' + random.nextInt(60));
          int size = 1 + random.nextInt(random.nextInt(6) == 0 ? 90 : 6);
          String note = i + "." + b;
          boolean marks = random.nextInt(3) == 0;
          blocks.add(blockMarking(letter.repeat(4 * size), marks ? List.of(note) : List.of()));
          expected.append(letter.repeat(4 * size));
          if (marks) {
            int noteLines = 1 + random.nextInt(random.nextInt(3) == 0 ? 120 : 5);
            String sign = Character.toString('一' + random.nextInt(2000));
            notes.put(note, legalNote(sign, noteLines));
            expectedNotes.append(sign.repeat(4 * noteLines));
          }
        }
        body.add(new Strip(List.of(blocks), PITCH, random.nextInt(5), random.nextBoolean()));
      }

      GridSheet sheet = layWithHeads(lines, notes, body);

      String texts =
          String.join("", Grids.texts(sheet).values().stream().flatMap(List::stream).toList());
      assertThat(texts.replaceAll("[^ぁ-ゟ]", "")).isEqualTo(expected.toString());
      assertThat(sorted(texts.replaceAll("[^\u4e00-\u9fff]", "")))
          .isEqualTo(sorted(expectedNotes.toString()));
      assertThat(Grids.heights(sheet)).allMatch(height -> height <= lines * PITCH + 1e-6);
    }
  }

  private static GridSheet layWithHeads(int lines, Map<String, Strip> notes, List<Strip> body) {
    return Paginator.lay(
        40,
        lines * PITCH,
        List.of(strip(block("AAAA", 1))),
        List.of(
            new Section(
                List.of(strip(block("BBBB", 1))),
                List.of(strip(block("CCCC", 1))),
                body.stream().map(strip -> strip.continued(Grids.continuation("DDDD"))).toList())),
        new PageNotes(notes));
  }

  private static Block blockMarking(String text, List<String> notes) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Plain(text, false));
    notes.forEach(note -> runs.add(new Run.Sign("※", note)));
    return Block.of(TextPart.of(Grids.MEASURES, CellRole.BODY, new Extent(0, 10), runs));
  }

  private static String sorted(String text) {
    return text.codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
