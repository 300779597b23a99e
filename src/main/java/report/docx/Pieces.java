package report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import report.document.Bullet;
import report.document.Piece;
import report.document.Run;
import report.notation.DisplayWidth;
import report.sheet.layout.CellRole;

/** Writes the lines, tables and pictures of a column. */
final class Pieces {
  /** How many half-width letters a column of a table counts at least and at most. */
  private static final int NARROW = 6;

  private static final int BROAD = 60;

  /** Half-width letters that a column has room for besides its longest text. */
  private static final int SPARE = 1;

  private final Look look;
  private final Lists lists;
  private final Texts texts;
  private final Images images;

  Pieces(Look look, Lists lists, Texts texts, Images images) {
    this.look = look;
    this.lists = lists;
    this.texts = texts;
    this.images = images;
  }

  /** Called for each line with its paragraph, before its text. */
  @FunctionalInterface
  interface Places {
    /** Nothing is a place. */
    Places NONE = (paragraph, line) -> {};

    /** Makes a paragraph the place of what its line describes. */
    void set(CTP paragraph, Piece.Line line);
  }

  /** Writes pieces; a cell gets a paragraph even without any, and after a table. */
  void write(Flow flow, String style, List<Piece> pieces, Places places) {
    boolean isMarked = false;
    boolean isOpen = true;
    for (Piece piece : pieces) {
      isOpen = piece instanceof Piece.Table;
      if (piece instanceof Piece.Line line) {
        line(flow, style, line, isMarked, places);
        isMarked |= lists.isItem(line.bullet());
      } else if (piece instanceof Piece.Table table) {
        table(flow, table);
      } else if (piece instanceof Piece.Image image) {
        images.write(flow, style, image);
      }
    }
    if (isOpen) {
      flow.paragraph(pieces.isEmpty() ? style : StyleNames.END);
    }
  }

  /** Writes a footnote: its mark, which leads back to a place, the term and what it means. */
  void note(Flow flow, String place, String mark, String term, List<Piece> definition) {
    CTP head = flow.paragraph(StyleNames.FOOTNOTE);
    Letters.link(head, place, mark, StyleNames.REFERENCE);
    Letters.add(head, " " + term + "：");
    List<Piece> rest = definition;
    if (!definition.isEmpty()
        && definition.get(0) instanceof Piece.Line line
        && !lists.isItem(line.bullet())) {
      texts.write(head, flow, line.runs());
      rest = definition.subList(1, definition.size());
    }
    if (!rest.isEmpty()) {
      write(flow, StyleNames.FOOTNOTE, rest, Places.NONE);
    }
  }

  /** Writes one text in a paragraph of its own. */
  CTP text(Flow flow, String style, List<Run> runs) {
    CTP paragraph = flow.paragraph(style);
    texts.write(paragraph, flow, runs);
    return paragraph;
  }

  private void line(Flow flow, String style, Piece.Line line, boolean isMarked, Places places) {
    CTP paragraph = flow.paragraph(style);
    int depth = Math.min(line.depth(), ListForm.LEVELS - 1);
    if (lists.isItem(line.bullet())) {
      CTNumPr item = properties(paragraph).addNewNumPr();
      item.addNewIlvl().setVal(BigInteger.valueOf(depth));
      item.addNewNumId().setVal(lists.number(line.bullet(), depth));
    } else {
      boolean isContinued = isMarked && line.bullet() == Bullet.NONE;
      int indent = isContinued ? lists.indent(depth) : lists.indent(depth - 1);
      if (indent > 0) {
        properties(paragraph).addNewInd().setLeft(BigInteger.valueOf(indent));
      }
    }
    if (line.bullet() == Bullet.LABEL || line.bullet() == Bullet.INDICATOR) {
      properties(paragraph).addNewKeepNext();
    }
    places.set(paragraph, line);
    texts.write(paragraph, flow, line.runs());
  }

  private void table(Flow flow, Piece.Table table) {
    int indent = Math.max(0, lists.indent(table.depth() - 1)) + 80;
    Grid grid = new Grid(flow, indent, widths(table, flow.width() - indent), true);
    row(grid, CellRole.TABLE_HEAD, table.head());
    table.rows().forEach(row -> row(grid, CellRole.TABLE_BODY, row));
  }

  private void row(Grid grid, CellRole role, List<List<Run>> cells) {
    CTRow row = grid.row(role == CellRole.TABLE_HEAD);
    for (int i = 0; i < cells.size(); i++) {
      Flow cell = grid.cell(row, i, i + 1);
      Grid.fill(row, look.template().sample(role));
      text(cell, StyleNames.of(role), cells.get(i));
    }
  }

  /** What the longest text of each column needs; if that is too much, less for the widest. */
  private List<Integer> widths(Piece.Table table, int room) {
    List<Integer> needs = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      int column = i;
      int longest =
          Stream.concat(Stream.of(table.head()), table.rows().stream())
              .mapToInt(row -> DisplayWidth.inPrint(Run.text(row.get(column))))
              .max()
              .orElse(0);
      int halves = Math.max(NARROW, Math.min(longest + SPARE, BROAD));
      needs.add(halves * look.em() / 2 + Grid.PADDING);
    }
    return ColumnShares.of(needs, room);
  }

  private static CTPPr properties(CTP paragraph) {
    return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
  }
}
