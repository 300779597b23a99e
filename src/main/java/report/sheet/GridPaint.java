package report.sheet;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.sheet.layout.CellRole;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Side;

/** The format of each cell of a sheet, and a check that no two texts claim the same cell. */
final class GridPaint {
  private static final EnumSet<Side> NONE = EnumSet.noneOf(Side.class);

  private final int columns;
  private final @Nullable CellRole[] looks;
  private final Map<Integer, EnumSet<Side>> sides = new HashMap<>();

  GridPaint(int rows, int columns) {
    this.columns = columns;
    this.looks = new CellRole[rows * columns];
  }

  /** Receives the cells that have a format or a line. */
  interface Brush {
    void paint(int row, int column, CellRole look, Set<Side> sides);
  }

  void claim(CellRange place, CellRole look) {
    for (int row = place.firstRow(); row <= place.lastRow(); row++) {
      for (int column = place.firstColumn(); column <= place.lastColumn(); column++) {
        int at = row * columns + column;
        if (looks[at] != null) {
          throw new IllegalStateException("two texts in one cell: " + place.name());
        }
        looks[at] = look;
      }
    }
  }

  void rule(int row, int first, int last, Side side) {
    for (int column = first; column <= last; column++) {
      sides.computeIfAbsent(row * columns + column, at -> EnumSet.noneOf(Side.class)).add(side);
    }
  }

  /** Paints row by row; a line outside of texts is drawn on cells formatted as body text. */
  void forEach(Brush brush) {
    for (int at = 0; at < looks.length; at++) {
      CellRole look = looks[at];
      Set<Side> ruled = sides.getOrDefault(at, NONE);
      if (look != null || !ruled.isEmpty()) {
        brush.paint(at / columns, at % columns, look == null ? CellRole.BODY : look, ruled);
      }
    }
  }
}
