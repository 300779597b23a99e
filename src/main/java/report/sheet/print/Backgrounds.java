package report.sheet.print;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.Ink;
import report.sheet.workbook.Cell;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.DataBars;
import report.sheet.workbook.Line;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.Side;
import report.sheet.workbook.Value;

/** The fills, bars and lines of the cells of a sheet. */
final class Backgrounds {
  private final Sheet sheet;
  private final Geometry geometry;
  private final Map<Long, CellRange> areas = new HashMap<>();

  Backgrounds(Sheet sheet, Geometry geometry) {
    this.sheet = sheet;
    this.geometry = geometry;
    for (CellRange area : sheet.merged()) {
      for (int row = area.firstRow(); row <= area.lastRow(); row++) {
        for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
          areas.put(key(row, column), area);
        }
      }
    }
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }

  /** The cells that are one with a cell: the area it is in, or itself. */
  CellRange area(int row, int column) {
    CellRange area = areas.get(key(row, column));
    return area == null ? new CellRange(row, row, column, column) : area;
  }

  /** Draws those of a page. */
  void draw(int page, PageItems items) {
    Borders borders = new Borders();
    if (page > 0) {
      rows(geometry.firstRepeated(), geometry.repeated(), page, items, borders);
    }
    rows(geometry.first(page), geometry.end(page), page, items, borders);
    borders.drawings(geometry.scale()).forEach(items::addBehind);
  }

  private void rows(int from, int to, int page, PageItems items, Borders borders) {
    for (int number = from; number < to; number++) {
      Row row = sheet.rows().get(number);
      for (int column = 0; column < row.columns(); column++) {
        @Nullable Cell cell = row.find(column);
        if (cell != null && !row.isHidden() && !sheet.isHidden(column)) {
          cell(cell, number, column, page, items, borders);
        }
      }
    }
  }

  private void cell(Cell cell, int row, int column, int page, PageItems items, Borders borders) {
    CellRange area = area(row, column);
    CellStyle style = cell.style().look();
    if (area.firstRow() == row && area.firstColumn() == column) {
      fill(style, geometry.box(area, page)).ifPresent(items::addBehind);
      bar(cell, row, column, page).ifPresent(items::addBehind);
    }
    Box box = geometry.box(new CellRange(row, row, column, column), page);
    Set<Side> outside = outside(area, row, column);
    for (Map.Entry<Side, Line> line : style.lines().entrySet()) {
      if (outside.contains(line.getKey())) {
        borders.add(box, line.getKey(), line.getValue());
      }
    }
  }

  /** The sides of a cell that are on the edge of its area. */
  private static Set<Side> outside(CellRange area, int row, int column) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    if (column == area.firstColumn()) {
      sides.add(Side.LEFT);
    }
    if (column == area.lastColumn()) {
      sides.add(Side.RIGHT);
    }
    if (row == area.firstRow()) {
      sides.add(Side.TOP);
    }
    if (row == area.lastRow()) {
      sides.add(Side.BOTTOM);
    }
    return sides;
  }

  private static Optional<Drawing> fill(CellStyle style, Box box) {
    return style.fill().pattern().equals("solid")
        ? style.fill().foreground().map(colour -> new Drawing.Fill(box, new Ink(colour.rgb())))
        : Optional.empty();
  }

  private Optional<Drawing> bar(Cell cell, int row, int column, int page) {
    Optional<DataBars> bars = sheet.bars().filter(each -> isIn(each.area(), row, column));
    if (bars.isEmpty() || !(cell.value() instanceof Value.Figure figure)) {
      return Optional.empty();
    }
    Box box = geometry.box(new CellRange(row, row, column, column), page);
    double part = Math.min(1, Math.max(0, figure.number().doubleValue() / bars.get().full()));
    double inset = geometry.scale();
    return Optional.of(
        new Drawing.Fill(
            new Box(
                box.x() + inset,
                box.y() + inset,
                (box.width() - 2 * inset) * part,
                box.height() - 2 * inset),
            new Ink(bars.get().colour().rgb())));
  }

  private static boolean isIn(CellRange area, int row, int column) {
    return row >= area.firstRow()
        && row <= area.lastRow()
        && column >= area.firstColumn()
        && column <= area.lastColumn();
  }
}
