package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import report.document.Bullet;
import report.document.Piece;

class BlockTreeTest {

  private static String tree(Piece... pieces) {
    return tree(BlockTree.of(List.of(pieces), new Lines(new NoteMarks(), new GoalPlaces())));
  }

  private static String tree(List<Block> blocks) {
    return blocks.stream().map(BlockTreeTest::tree).collect(Collectors.joining(" "));
  }

  private static String tree(Block block) {
    if (block instanceof Block.Items list) {
      return list.items().stream()
          .map(item -> text(item.line()) + under(item.blocks()))
          .collect(Collectors.joining(" ", "<", ">"));
    }
    if (block instanceof Block.Label label) {
      return text(label.line()) + ":" + under(label.blocks());
    }
    return block instanceof Block.Paragraph paragraph ? text(paragraph.line()) : "table";
  }

  private static String under(List<Block> blocks) {
    return blocks.isEmpty() ? "" : "(" + tree(blocks) + ")";
  }

  private static String text(Line line) {
    return ((Inline.Text) line.inlines().get(0)).text();
  }

  private static Piece line(Bullet bullet, int depth, String text) {
    return Piece.Line.of(bullet, depth, text);
  }

  private static Piece table(int depth) {
    return new Piece.Table(depth, List.of(), List.of());
  }

  @Test
  void itemsOfOneDepthAreOneList() {
    assertThat(
            tree(
                line(Bullet.FIRST, 0, "a"),
                line(Bullet.SECOND, 1, "b"),
                line(Bullet.SECOND, 1, "c"),
                line(Bullet.FIRST, 0, "d")))
        .isEqualTo("<a(<b c>) d>");
  }

  @Test
  void aSkippedDepthIsStillUnderItsItem() {
    assertThat(
            tree(
                line(Bullet.FIRST, 0, "a"),
                line(Bullet.THIRD, 2, "b"),
                line(Bullet.SECOND, 1, "c"),
                line(Bullet.FIRST, 0, "d")))
        .isEqualTo("<a(<b c>) d>");
  }

  @Test
  void anUnmarkedLineAndATableContinueTheItemOfTheirDepth() {
    assertThat(
            tree(
                line(Bullet.FIRST, 0, "a"),
                line(Bullet.NONE, 0, "more"),
                table(0),
                line(Bullet.FIRST, 0, "b"),
                line(Bullet.SECOND, 1, "c"),
                line(Bullet.NONE, 1, "more c"),
                line(Bullet.NONE, 0, "more b")))
        .isEqualTo("<a(more table) b(<c(more c)> more b)>");
  }

  @Test
  void aLabelStandsAboveWhatIsSetInDeeperButEndsAnItem() {
    assertThat(
            tree(
                line(Bullet.SECOND, 0, "goal"),
                line(Bullet.LABEL, 0, "kind"),
                line(Bullet.SECOND, 0, "other"),
                line(Bullet.LABEL, 0, "members"),
                line(Bullet.SECOND, 1, "one"),
                line(Bullet.LABEL, 0, "deals"),
                table(0)))
        .isEqualTo("<goal> kind: <other> members:(<one>) deals:(table)");
  }

  @Test
  void anUnmarkedLineOutsideOfItemsIsAParagraph() {
    assertThat(tree(line(Bullet.NONE, 0, "a"), line(Bullet.SECOND, 1, "b"))).isEqualTo("a <b>");
  }

  @Test
  void nothingIsNothing() {
    assertThat(tree()).isEmpty();
  }
}
