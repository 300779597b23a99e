package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import report.document.Bullet;
import report.document.Labels;
import report.document.Piece;
import report.document.Run;
import report.prose.Block;
import report.prose.Inline;
import report.prose.Prose;

/** Converts a written text to the lines and tables of a column. */
final class ProsePieces {
  private static final List<String> SIGNS = List.of("※", "→", "⇒");

  private final Runs runs;
  private final Labels labels;

  ProsePieces(Runs runs, Labels labels) {
    this.runs = runs;
    this.labels = labels;
  }

  /** The same for the texts of a theme, whose links may lead to places in it. */
  ProsePieces in(String theme) {
    return new ProsePieces(runs.in(theme), labels);
  }

  /** The position of a block: its mark and its depth. */
  record Spot(Column column, int level, Bullet bullet) {
    static Spot top(Column column) {
      return new Spot(column, 0, column.bullet(0));
    }

    Spot inList(boolean inItem) {
      int deeper = inItem ? level + 1 : column.firstListLevel();
      return new Spot(column, deeper, column.bullet(deeper));
    }

    Spot withoutBullet() {
      return new Spot(column, level, Bullet.NONE);
    }
  }

  /** Lays out the result at a place. */
  interface Slots extends Function<Drawn, List<Piece>> {}

  /** The place of a result: of which goal, and where. */
  record Drawn(String goal, Spot spot) {}

  /** A text without results. */
  List<Piece> of(Prose prose, Column column) {
    return of(
        prose,
        column,
        drawn -> {
          throw new IllegalStateException("a result in a text of the plan: " + drawn.goal());
        });
  }

  /** A text with results in their places. */
  List<Piece> of(Prose prose, Column column, Slots slots) {
    Spot top = Spot.top(column);
    return prose.blocks().stream().flatMap(block -> block(block, top, false, slots)).toList();
  }

  /** Blocks that continue a line: paragraphs without a mark, lists one level deeper. */
  List<Piece> continuing(List<Block> blocks, Spot spot) {
    Spot bare = spot.withoutBullet();
    return blocks.stream()
        .flatMap(
            block ->
                block(
                    block,
                    bare,
                    true,
                    drawn -> {
                      throw new IllegalStateException("a result in a note: " + drawn.goal());
                    }))
        .toList();
  }

  List<Run> line(Prose prose) {
    List<Run> line = new ArrayList<>();
    for (Block block : prose.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        line.addAll(runs.of(paragraph.text()));
      }
    }
    return List.copyOf(line);
  }

  private Stream<Piece> block(Block block, Spot spot, boolean inItem, Slots slots) {
    if (block instanceof Block.Paragraph paragraph) {
      Spot place = bringsItsSign(paragraph) ? spot.withoutBullet() : spot;
      return Stream.of(Piece.Line.of(place.bullet(), place.level(), runs.of(paragraph.text())));
    }
    if (block instanceof Block.Heading heading) {
      return Stream.of(Piece.Line.of(Bullet.LABEL, spot.level(), runs.of(heading.text())));
    }
    if (block instanceof Block.Table table) {
      return Stream.of(table(table, spot.level()));
    }
    if (block instanceof Block.Image image) {
      return Stream.of(
          new Piece.Image(
              spot.level(), image.picture(), labels.get("picture", image.picture().alt())));
    }
    if (block instanceof Block.ResultSlot slot) {
      return slots.apply(new Drawn(slot.goal(), spot)).stream();
    }
    Spot inList = spot.inList(inItem);
    return ((Block.Items) block).items().stream().flatMap(item -> item(item, inList, slots));
  }

  /** A note or a conclusion, which begins with its own sign and gets no mark. */
  private static boolean bringsItsSign(Block.Paragraph paragraph) {
    return !paragraph.text().isEmpty()
        && paragraph.text().get(0) instanceof Inline.Text text
        && SIGNS.stream().anyMatch(text.text()::startsWith);
  }

  /** The first block of an item gets the mark; the following ones belong to it and get none. */
  private Stream<Piece> item(List<Block> item, Spot spot, Slots slots) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : item) {
      Spot place = pieces.isEmpty() ? spot : spot.withoutBullet();
      block(block, place, true, slots).forEach(pieces::add);
    }
    return pieces.stream();
  }

  private Piece table(Block.Table table, int level) {
    return new Piece.Table(
        level,
        table.head().stream().map(runs::of).toList(),
        table.rows().stream().map(row -> row.stream().map(runs::of).toList()).toList());
  }
}
