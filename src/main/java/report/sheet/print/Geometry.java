package report.sheet.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.paper.Box;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Margins;
import report.sheet.workbook.Page;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/** Where the rows and columns of a sheet are on its pages, in points. */
final class Geometry {
  private static final double POINTS_PER_INCH = 72;
  private static final double PERCENT = 100;

  private final double scale;
  private final double[] columns;
  private final double[] rows;
  private final int[] pages;
  private final List<Integer> starts = new ArrayList<>();
  private final double width;
  private final double height;
  private final double left;
  private final double top;
  private final int firstRepeated;
  private final int repeated;

  Geometry(Sheet sheet, double digit) {
    Page page = sheet.page();
    this.scale = page.scale() instanceof Page.Scale.Fixed fixed ? fixed.percent() / PERCENT : 1;
    PaperSize paper = PaperSize.of(page);
    this.width = paper.width();
    this.height = paper.height();
    this.columns = columns(sheet, digit * scale);
    Margins margins = page.margins();
    double room = width - (margins.left() + margins.right()) * POINTS_PER_INCH;
    double free = page.centred() ? Math.max(0, (room - columns[columns.length - 1]) / 2) : 0;
    this.left = margins.left() * POINTS_PER_INCH + free;
    this.top = margins.top() * POINTS_PER_INCH;
    this.firstRepeated = sheet.repeated().map(CellRange::firstRow).orElse(0);
    this.repeated = sheet.repeated().map(area -> area.lastRow() + 1).orElse(0);
    this.rows = new double[sheet.rows().size() + 1];
    this.pages = new int[sheet.rows().size()];
    rows(sheet);
  }

  private static double[] columns(Sheet sheet, double digit) {
    double[] edges = new double[sheet.widths().size() + 1];
    for (int i = 0; i + 1 < edges.length; i++) {
      edges[i + 1] = edges[i] + (sheet.isHidden(i) ? 0 : sheet.widths().get(i) * digit);
    }
    return edges;
  }

  private void rows(Sheet sheet) {
    List<Integer> breaks = sheet.breaks();
    starts.add(0);
    int page = 0;
    for (int row = 0; row < pages.length; row++) {
      if (page < breaks.size() && breaks.get(page) == row) {
        page++;
        starts.add(row);
      }
      pages[row] = page;
      Row each = sheet.rows().get(row);
      rows[row + 1] = rows[row] + (each.isHidden() ? 0 : each.height() * scale);
    }
  }

  /** The number of pages, 1 or more. */
  int pages() {
    return starts.size();
  }

  /** The rows of a page that are not repeated on it: the first, and the one after the last. */
  int first(int page) {
    return starts.get(page);
  }

  int end(int page) {
    return page + 1 < starts.size() ? starts.get(page + 1) : pages.length;
  }

  /** The first of the rows on top of each page. */
  int firstRepeated() {
    return firstRepeated;
  }

  /** The row after those on top of each page; 0 if there are none. */
  int repeated() {
    return repeated;
  }

  int page(int row) {
    return pages[row];
  }

  double scale() {
    return scale;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** The place of cells on the page of their first row. */
  Box box(CellRange area) {
    return box(area, pages[area.firstRow()]);
  }

  /** The place of cells on a page; repeated rows are on top of it. */
  Box box(CellRange area, int page) {
    double y = y(area.firstRow(), page);
    return new Box(
        left + columns[column(area.firstColumn())],
        y,
        columns[column(area.lastColumn() + 1)] - columns[column(area.firstColumn())],
        rows[area.lastRow() + 1] - rows[area.firstRow()]);
  }

  private int column(int edge) {
    return Math.min(edge, columns.length - 1);
  }

  private double y(int row, int page) {
    boolean isRepeated = page > 0 && row < repeated;
    double above = page > 0 && !isRepeated ? rows[repeated] - rows[firstRepeated] : 0;
    return top + above + rows[row] - rows[isRepeated ? firstRepeated : starts.get(page)];
  }

  /** The upper edge of a row on its page. */
  double y(int row) {
    return y(row, pages[row]);
  }

  /** The place of a row, if there is one of that number. */
  Optional<Integer> pageOf(int row) {
    return row < pages.length ? Optional.of(pages[row]) : Optional.empty();
  }
}
