package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.Bullet;
import report.document.Piece;
import report.document.RateMark;

/** Turns the lines and tables of a column into blocks. */
final class PieceBlocks {
  /** How far each level is set in, in units: one em. */
  private static final int STEP = 2;

  /** The width of the cell of a mark, in units: one em and the cell's padding. */
  private static final int MARK = 3;

  /** The width of text that is never reduced by indentation, in units. */
  private static final int NARROWEST = 12;

  /** The part of a page that a picture takes at most. */
  private static final double HIGHEST = 0.4;

  private final Measures measures;
  private final TemplateTexts wording;
  private final double highest;
  private final CellRole role;
  private final Extent column;
  private final Optional<Extent> rates;

  /**
   * Blocks of a column.
   *
   * @param layout what lines are predicted from, and the marks at their start
   * @param role the format of its text
   * @param column its location
   * @param rates the place of the rates of its results, if they are printed
   */
  PieceBlocks(Layout layout, CellRole role, Extent column, Optional<Extent> rates) {
    this.measures = layout.measures();
    this.wording = layout.wording();
    this.highest = layout.page() * HIGHEST;
    this.role = role;
    this.column = column;
    this.rates = rates;
  }

  List<Block> of(List<Piece> pieces) {
    List<Block> blocks = new ArrayList<>();
    boolean marked = false;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line) {
        blocks.add(block(line, marked));
        marked |= !wording.mark(line.bullet()).isEmpty();
      } else {
        blocks.addAll(other(piece));
      }
    }
    return blocks;
  }

  private List<Block> other(Piece piece) {
    if (piece instanceof Piece.Image image) {
      return List.of(image(image));
    }
    Piece.Table table = (Piece.Table) piece;
    return TableBlocks.of(measures, indented(table.depth()), table);
  }

  /** A picture as large as its column and half a page allow; words in place of a drawing. */
  private Block image(Piece.Image image) {
    Extent place = indented(image.depth());
    if (!image.picture().size().format().isRaster()) {
      return Block.of(TextPart.of(measures, role, place, image.words()));
    }
    DrawnPicture picture = DrawnPicture.of(image.picture(), measures.points(place), highest);
    return Block.of(TextPart.of(measures, role, place, picture));
  }

  /** A line that continues another is below its text, not below its mark. */
  private Block block(Piece.Line line, boolean marked) {
    List<TextPart> parts = new ArrayList<>();
    Extent place = indented(line.depth());
    String glyph = wording.mark(line.bullet());
    if (!glyph.isEmpty() || (marked && line.bullet() == Bullet.NONE)) {
      Extent mark = new Extent(place.from(), place.from() + MARK);
      if (!glyph.isEmpty()) {
        parts.add(TextPart.of(measures, CellRole.MARK, mark, glyph));
      }
      place = new Extent(mark.to(), place.to());
    }
    parts.add(TextPart.of(measures, role, place, line.runs()));
    rates.ifPresent(extent -> parts.addAll(rates(extent, line.marks())));
    boolean label = line.bullet() == Bullet.LABEL || line.bullet() == Bullet.INDICATOR;
    return new Block(parts, label).about(goal(line));
  }

  /** The goal that a line states, or whose result it gives. */
  private static String goal(Piece.Line line) {
    return line.goal().isEmpty()
        ? line.marks().stream().map(RateMark::anchor).findFirst().orElse("")
        : line.goal();
  }

  /** One below the other, each in its own cell. */
  private List<TextPart> rates(Extent extent, List<RateMark> marks) {
    List<TextPart> parts = new ArrayList<>();
    int row = 0;
    for (RateMark mark : marks) {
      TextPart part = TextPart.of(measures, CellRole.RATE, extent, mark.printed()).at(row);
      parts.add(part);
      row = part.end();
    }
    return parts;
  }

  private Extent indented(int depth) {
    int most = Math.max(0, column.width() - NARROWEST);
    return new Extent(column.from() + Math.min(depth * STEP, most), column.to());
  }
}
