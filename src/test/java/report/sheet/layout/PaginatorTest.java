package report.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static report.sheet.layout.Grids.PITCH;
import static report.sheet.layout.Grids.block;
import static report.sheet.layout.Grids.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import report.document.Run;

class PaginatorTest {
  private static GridSheet lay(int lines, Strip... body) {
    return lay(lines, Section.of(List.of(), List.of(body)));
  }

  private static GridSheet lay(int lines, Section... sections) {
    return Paginator.lay(40, lines * PITCH, List.of(), List.of(sections));
  }

  @Test
  void whatFitsStandsOnOnePage() {
    assertThat(lay(10, strip(block("ああああ", 4)), strip(block("いいいい", 6))).breaks()).isEmpty();
  }

  @Test
  void aStripThatFitsTheNextPageIsMovedThere() {
    GridSheet sheet = lay(10, strip(block("ああああ", 8)), strip(block("いいいい", 6)));
    assertThat(sheet.breaks()).containsExactly(8);
  }

  @Test
  void ratherThanLeaveAQuarterOfAPageBlankAStripIsCutBetweenBlocks() {
    GridSheet sheet = lay(10, strip(block("ああああ", 3)), strip(block("いいいい", 5), block("うううう", 3)));
    assertThat(Grids.texts(sheet)).containsEntry(1, List.of("うううう".repeat(3)));
  }

  @Test
  void onlyABlockThatIsLongForAPageIsCutAtTheEndOfALine() {
    GridSheet sheet = lay(10, strip(block("ああああ", 3)), strip(block("いいいい", 11)));
    assertThat(Grids.texts(sheet).get(0)).contains("いいいい".repeat(7));
    assertThat(Grids.texts(sheet).get(1)).containsExactly("いいいい".repeat(4));
  }

  @Test
  void aBlockOfManyPagesFillsThem() {
    GridSheet sheet = lay(10, strip(block("ああああ", 34)));
    assertThat(Grids.texts(sheet).values())
        .extracting(texts -> texts.get(0).length() / 4)
        .containsExactly(10, 10, 10, 4);
  }

  @Test
  void eachColumnIsCutOnItsOwn() {
    Strip columns =
        new Strip(
            List.of(
                List.of(block("ああああ", 2)),
                List.of(
                    new Block(
                        List.of(
                            TextPart.of(
                                Grids.MEASURES,
                                CellRole.BODY,
                                new Extent(12, 22),
                                "いいいい".repeat(8))),
                        false),
                    new Block(
                        List.of(
                            TextPart.of(
                                Grids.MEASURES,
                                CellRole.BODY,
                                new Extent(12, 22),
                                "うううう".repeat(3))),
                        false))),
            PITCH,
            0,
            false);
    GridSheet sheet = lay(10, columns);
    assertThat(Grids.texts(sheet).get(0)).containsExactly("ああああ".repeat(2), "いいいい".repeat(8));
    assertThat(Grids.texts(sheet).get(1)).containsExactly("うううう".repeat(3));
  }

  @Test
  void aLabelGoesToTheNextPageWithWhatItAnnounces() {
    Block label =
        new Block(
            List.of(TextPart.of(Grids.MEASURES, CellRole.BODY, new Extent(0, 10), "label")), true);
    GridSheet sheet = lay(6, strip(block("ああああ", 5), label, block("いいいい", 2)));
    assertThat(Grids.texts(sheet).get(1)).containsExactly("label", "いいいい".repeat(2));
  }

  @Test
  void aHeadingStaysWithTheBeginningOfItsBody() {
    Section first = Section.of(List.of(), List.of(strip(block("ああああ", 7))));
    Section second = Section.of(List.of(strip(block("見出し行", 1))), List.of(strip(block("いいいい", 3))));
    assertThat(lay(10, first, second).breaks()).hasSize(1);
    assertThat(Grids.texts(lay(10, first, second)).get(1))
        .containsExactly("見出し行", "いいいい".repeat(3));
  }

  @Test
  void whatGoesOnOverAPageRepeatsItsHeadingAndSaysSo() {
    Section section =
        new Section(
            List.of(strip(block("見出し行", 1))),
            List.of(strip(block("見出続き", 1))),
            List.of(strip(block("ああああ", 15)).continued(Grids.continuation("（続き）"))));
    GridSheet sheet = lay(10, section);
    assertThat(Grids.texts(sheet).get(1)).startsWith("見出続き", "（続き）");
  }

  @Test
  void theFirstRowsAreRepeatedOnEachPage() {
    GridSheet sheet =
        Paginator.lay(
            40,
            10 * PITCH,
            List.of(strip(block("柱の言葉", 2))),
            List.of(Section.of(List.of(), List.of(strip(block("ああああ", 12))))));
    assertThat(sheet.repeated()).isEqualTo(2);
    assertThat(Grids.heights(sheet)).allMatch(height -> height <= 10 * PITCH);
  }

  @Test
  void rowsHigherThanAThirdOfAPageAreNotRepeated() {
    GridSheet sheet =
        Paginator.lay(
            40,
            10 * PITCH,
            List.of(strip(block("柱の言葉", 25))),
            List.of(Section.of(List.of(), List.of(strip(block("ああああ", 12))))));
    assertThat(sheet.repeated()).isZero();
    assertThat(String.join("", Grids.texts(sheet).values().stream().flatMap(List::stream).toList()))
        .isEqualTo("柱の言葉".repeat(25) + "ああああ".repeat(12));
  }

  @Test
  void ruledStripsAreClosedAtTheEndOfAPage() {
    Strip ruled = new Strip(List.of(List.of(block("ああああ", 8))), PITCH, 0, true);
    GridSheet sheet = lay(10, ruled, ruled);
    assertThat(sheet.rules())
        .extracting(GridSheet.Rule::row, GridSheet.Rule::below)
        .containsExactly(tuple(0, false), tuple(7, true), tuple(8, false), tuple(15, true));
  }

  /** Whatever the blocks and pages, nothing is lost, repeated, out of order or over an edge. */
  @Test
  void everyTextIsOnItsPagesOnceAndInOrder() {
    Random random = new Random(20200331);
    for (int run = 0; run < 500; run++) {
      int lines = 6 + random.nextInt(30);
      List<Strip> body = new ArrayList<>();
      StringBuilder expected = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        Block[] blocks = new Block[1 + random.nextInt(5)];
        for (int b = 0; b < blocks.length; b++) {
          String letters = Character.toString('あ' + random.nextInt(60)).repeat(4);
          int size = 1 + random.nextInt(random.nextInt(8) == 0 ? 90 : 6);
          blocks[b] = new Block(block(letters, size).parts(), random.nextInt(4) == 0);
          expected.append(letters.repeat(size));
        }
        body.add(
            new Strip(List.of(List.of(blocks)), PITCH, random.nextInt(5), random.nextBoolean()));
      }
      Section section =
          new Section(
              List.of(strip(block("見出し行", 1))),
              List.of(strip(block("見出続き", 1))),
              body.stream().map(one -> one.continued(Grids.continuation("（続き）"))).toList());
      GridSheet sheet = lay(lines, section);
      StringBuilder got = new StringBuilder();
      for (GridCell cell : sheet.cells()) {
        got.append(Run.text(cell.runs()).replaceAll("見出し行|見出続き|（続き）", ""));
        assertThat(Grids.page(sheet, cell.row()))
            .isEqualTo(Grids.page(sheet, cell.row() + cell.rows() - 1));
      }
      assertThat(got.toString()).isEqualTo(expected.toString());
      assertThat(Grids.heights(sheet)).allMatch(height -> height <= lines * PITCH + 1e-6);
    }
  }

  @Test
  void aHeadingGoesToTheNextPageWithAStripThatIsMovedThere() {
    Section first = Section.of(List.of(), List.of(strip(block("ああああ", 7))));
    Section second = Section.of(List.of(strip(block("見出見出", 1))), List.of(strip(block("いいいい", 6))));
    assertThat(Grids.texts(lay(10, first, second)).get(1))
        .containsExactly("見出見出", "いいいい".repeat(6));
  }

  @Test
  void aTableThatGoesOnRepeatsItsHead() {
    Block head = block("かしらa", 1);
    Block[] rows = new Block[13];
    for (int i = 1; i < rows.length; i++) {
      rows[i] = block("行行行行", 1).under(head);
    }
    rows[0] = new Block(head.parts(), true);
    Map<Integer, List<String>> texts = Grids.texts(lay(10, strip(rows)));
    assertThat(texts.get(0)).hasSize(10).startsWith("かしらa");
    assertThat(texts.get(1)).hasSize(4).startsWith("かしらa", "行行行行");
  }

  /** A row that is a line longer than what its head leaves of a page has to be cut as well. */
  @Test
  void aTableWithRowsOfAnyHeightComesToItsEnd() {
    for (int lines = 6; lines < 16; lines++) {
      for (int heads = 1; heads < 4; heads++) {
        for (int rows = 1; rows < 40; rows++) {
          Block head = new Block(block("かしらa", heads).parts(), true);
          Block row = block("行行行行", rows).under(head);
          GridSheet sheet = lay(lines, strip(head, row, row));
          assertThat(String.join("", texts(sheet)).replace("かしらa", ""))
              .isEqualTo("行行行行".repeat(2 * rows));
          assertThat(Grids.heights(sheet)).allMatch(height -> height <= 16 * PITCH);
        }
      }
    }
  }

  private static List<String> texts(GridSheet sheet) {
    return Grids.texts(sheet).values().stream().flatMap(List::stream).toList();
  }
}
