package report.page;

import java.util.ArrayList;
import java.util.List;
import report.document.Bullet;
import report.document.Pictures;
import report.document.Piece;
import report.picture.Picture;
import report.picture.PictureSize;

/**
 * Converts the flat pieces of a column to a tree.
 *
 * <p>A marked line is an item that contains deeper lines and the unmarked lines and tables that
 * continue it at its own depth; a label contains deeper lines and its continuation too.
 */
final class BlockTree {
  private static final int OUTSIDE = -1;

  private final List<Piece> pieces;
  private final Lines lines;
  private int at = 0;

  private BlockTree(List<Piece> pieces, Lines lines) {
    this.pieces = pieces;
    this.lines = lines;
  }

  static List<Block> of(List<Piece> pieces, Lines lines) {
    return new BlockTree(pieces, lines).under(OUTSIDE);
  }

  private List<Block> under(int owner) {
    List<Block> blocks = new ArrayList<>();
    while (at < pieces.size() && belongs(pieces.get(at), owner)) {
      Piece piece = pieces.get(at);
      blocks.add(isItem(piece) ? items(owner) : other(piece));
    }
    return List.copyOf(blocks);
  }

  private Block items(int owner) {
    List<Block.Item> items = new ArrayList<>();
    while (at < pieces.size() && belongs(pieces.get(at), owner) && isItem(pieces.get(at))) {
      Piece.Line piece = (Piece.Line) pieces.get(at++);
      items.add(new Block.Item(lines.line(piece), under(piece.depth())));
    }
    return new Block.Items(List.copyOf(items));
  }

  private Block other(Piece piece) {
    at++;
    if (piece instanceof Piece.Table table) {
      return table(table);
    }
    if (piece instanceof Piece.Image image) {
      return image(image.picture());
    }
    Piece.Line label = (Piece.Line) piece;
    Line line = lines.line(label);
    return label.bullet() == Bullet.NONE
        ? new Block.Paragraph(line)
        : new Block.Label(line, under(label.depth()));
  }

  private static Block image(Picture picture) {
    PictureSize size = picture.size();
    return new Block.Image(
        Pictures.FOLDER + picture.name(), size.width(), size.height(), picture.alt());
  }

  private Block table(Piece.Table table) {
    return Block.Table.of(
        table.head().stream().map(lines::inlines).toList(),
        table.rows().stream().map(row -> row.stream().map(lines::inlines).toList()).toList());
  }

  private static boolean belongs(Piece piece, int owner) {
    if (piece instanceof Piece.Table table) {
      return table.depth() >= owner;
    }
    if (piece instanceof Piece.Image image) {
      return image.depth() >= owner;
    }
    Piece.Line line = (Piece.Line) piece;
    return line.depth() > owner || (line.depth() == owner && line.bullet() == Bullet.NONE);
  }

  private static boolean isItem(Piece piece) {
    return piece instanceof Piece.Line line
        && switch (line.bullet()) {
          case NONE, LABEL, INDICATOR -> false;
          case DIRECTION, AIM, FIRST, SECOND, THIRD -> true;
        };
  }
}
