package report.sheet;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.sheet.layout.CellRole;
import report.sheet.workbook.CellRange;

/** The format of each cell of a sheet, and a check that no two texts claim the same cell. */
final class GridPaint {
  private static final EnumSet<Edge> NONE = EnumSet.noneOf(Edge.class);

  private final int columns;
  private final @Nullable CellRole[] roles;
  private final BitSet low = new BitSet();
  private final Map<Integer, EnumSet<Edge>> sides = new HashMap<>();

  GridPaint(int rows, int columns) {
    this.columns = columns;
    this.roles = new CellRole[rows * columns];
  }

  /**
   * The format of a cell.
   *
   * @param role the role of its text
   * @param ruled its edges with a line
   * @param low whether its text has a single row
   */
  record Look(CellRole role, Set<Edge> ruled, boolean low) {}

  /** Receives the cells that have a format or a line. */
  interface Brush {
    void paint(int row, int column, Look look);
  }

  void claim(CellRange place, CellRole role) {
    for (int row = place.firstRow(); row <= place.lastRow(); row++) {
      for (int column = place.firstColumn(); column <= place.lastColumn(); column++) {
        int at = row * columns + column;
        if (roles[at] != null) {
          throw new IllegalStateException("two texts in one cell: " + place.name());
        }
        roles[at] = role;
        low.set(at, place.firstRow() == place.lastRow());
      }
    }
  }

  void rule(int row, int first, int last, Edge side) {
    for (int column = first; column <= last; column++) {
      sides.computeIfAbsent(row * columns + column, at -> EnumSet.noneOf(Edge.class)).add(side);
    }
  }

  /** Paints row by row; a line outside of texts is drawn on cells formatted as body text. */
  void forEach(Brush brush) {
    for (int at = 0; at < roles.length; at++) {
      CellRole role = roles[at];
      Set<Edge> ruled = sides.getOrDefault(at, NONE);
      if (role != null || !ruled.isEmpty()) {
        Look look = new Look(role == null ? CellRole.BODY : role, ruled, low.get(at));
        brush.paint(at / columns, at % columns, look);
      }
    }
  }
}
