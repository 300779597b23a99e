package report.sheet.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import report.document.Piece;
import report.document.Run;

/**
 * Divides the width of a table among its columns. A column is as wide as its longest text if there
 * is room; otherwise the missing width is taken from the wide columns, and the narrow ones are
 * kept.
 */
final class TableWidths {
  /** The width a cell needs in addition to its text, in units. */
  private static final int PADDING = 3;

  private TableWidths() {}

  static List<Extent> of(Extent room, Piece.Table table) {
    int columns = Math.max(1, Math.min(table.head().size(), room.width()));
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = Math.min(room.width(), longest(table, i) + PADDING);
    }
    shrink(widths, room.width());
    List<Extent> extents = new ArrayList<>();
    int at = room.from();
    for (int width : widths) {
      extents.add(new Extent(at, at + width));
      at += width;
    }
    return extents;
  }

  private static void shrink(int[] widths, int room) {
    for (int excess = Arrays.stream(widths).sum() - room; excess > 0; excess--) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      widths[widest]--;
    }
  }

  private static int longest(Piece.Table table, int column) {
    return Stream.concat(Stream.of(table.head()), table.rows().stream())
        .map(row -> Run.text(row.get(column)))
        .flatMap(String::lines)
        .mapToInt(TextWidth::halfEms)
        .max()
        .orElse(0);
  }
}
