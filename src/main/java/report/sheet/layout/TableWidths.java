package report.sheet.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import report.document.Piece;
import report.document.Run;

/**
 * Divides the width of a table among its columns. A column is as wide as its longest text if there
 * is room; otherwise the missing width is taken from the wide columns, as far as no figure and no
 * word in them breaks, and the narrow ones are kept.
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
    if (Arrays.stream(widths).sum() > room.width()) {
      shrink(widths, least(table, columns), room.width());
      shrink(widths, new int[columns], room.width());
    }
    List<Extent> extents = new ArrayList<>();
    int at = room.from();
    for (int width : widths) {
      extents.add(new Extent(at, at + width));
      at += width;
    }
    return extents;
  }

  /** The width of a table whose texts are all on one line. */
  static int natural(Piece.Table table) {
    int width = 0;
    for (int i = 0; i < table.head().size(); i++) {
      width += longest(table, i) + PADDING;
    }
    return width;
  }

  /** Whether columns of a table would be too narrow for a figure or a word in them. */
  static boolean isTooNarrow(Extent room, Piece.Table table) {
    int columns = table.head().size();
    int[] least = least(table, columns);
    for (int i = 0; i < columns; i++) {
      least[i] = Math.min(least[i], longest(table, i) + PADDING);
    }
    return Arrays.stream(least).sum() > room.width();
  }

  /** The widths that keep what is read as one on one line. */
  private static int[] least(Piece.Table table, int columns) {
    int[] least = new int[columns];
    for (int i = 0; i < columns; i++) {
      least[i] = cells(table, i).mapToInt(LineBreaks::longestWhole).max().orElse(0) + PADDING;
    }
    return least;
  }

  /** Takes width from the widest columns, as long as they are wider than their least. */
  private static void shrink(int[] widths, int[] least, int room) {
    for (int excess = Arrays.stream(widths).sum() - room; excess > 0; excess--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > Math.max(1, least[i]) && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static int longest(Piece.Table table, int column) {
    return cells(table, column).flatMap(String::lines).mapToInt(TextWidth::halfEms).max().orElse(0);
  }

  private static Stream<String> cells(Piece.Table table, int column) {
    return Stream.concat(Stream.of(table.head()), table.rows().stream())
        .map(row -> Run.text(row.get(column)));
  }
}
