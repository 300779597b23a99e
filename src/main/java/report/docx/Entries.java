package report.docx;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import report.document.Bullet;
import report.document.Piece;
import report.document.Run;
import report.sheet.layout.CellRole;

/** A list of things as a table, a row each. */
final class Entries {
  private static final double PER_CENT = 100;

  private final WordFile file;
  private final Grid grid;

  /**
   * An empty list at the end of a place.
   *
   * @param file the document
   * @param flow the place
   * @param lined whether there are lines between its cells
   * @param shares the widths of its columns but the last, in per cent
   */
  Entries(WordFile file, Flow flow, boolean lined, int... shares) {
    this.file = file;
    List<Integer> widths = new ArrayList<>();
    int left = flow.width();
    for (int share : shares) {
      int width = (int) Math.round(flow.width() * share / PER_CENT);
      widths.add(width);
      left -= width;
    }
    widths.add(left);
    this.grid = new Grid(flow, 0, widths, lined);
  }

  /** The heads of the columns, repeated on each page. */
  void heads(String... words) {
    CTRow row = grid.row(true);
    for (int i = 0; i < words.length; i++) {
      Flow cell = grid.cell(row, i, i + 1);
      Grid.fill(row, file.template().sample(CellRole.ACTION_HEAD));
      Letters.add(cell.paragraph(StyleNames.of(CellRole.ACTION_HEAD)), words[i]);
    }
  }

  /** A row; a place is the start of its first paragraph, empty for none. */
  void row(String place, List<List<Piece>> cells) {
    CTRow row = grid.row(false);
    for (int i = 0; i < cells.size(); i++) {
      Flow cell = grid.cell(row, i, i + 1);
      boolean isPlace = i == 0 && !place.isEmpty();
      file.pieces()
          .write(
              cell,
              StyleNames.NORMAL,
              cells.get(i),
              (paragraph, line) -> {
                if (isPlace) {
                  file.bookmarks().set(paragraph, place);
                }
              });
    }
  }

  static List<Piece> words(String text) {
    return text.isEmpty() ? List.of() : List.of(Piece.Line.of(Bullet.NONE, 0, text));
  }

  static List<Piece> words(List<Run> runs) {
    return List.of(Piece.Line.of(Bullet.NONE, 0, runs));
  }
}
