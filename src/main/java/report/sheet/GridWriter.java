package report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.sheet.grid.Extent;
import report.sheet.grid.GridCell;
import report.sheet.grid.GridSheet;

/**
 * Writes a laid-out sheet. A spreadsheet column stands wherever a text of the sheet begins or ends,
 * and cells are merged over the columns and rows of their text.
 */
final class GridWriter {
  private static final int UNITS_OF_WIDTH = 256;

  private final GridSheet grid;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final RichText texts;
  private final List<Integer> edges;
  private final GridPaint paint;

  private GridWriter(GridSheet grid, XSSFSheet sheet, Styles styles) {
    this.grid = grid;
    this.sheet = sheet;
    this.styles = styles;
    this.texts = new RichText(styles);
    this.edges = edges(grid);
    this.paint = new GridPaint(grid.heights().size(), edges.size() - 1);
  }

  static void write(GridSheet grid, XSSFSheet sheet, Styles styles) {
    GridWriter writer = new GridWriter(grid, sheet, styles);
    writer.rowsAndColumns();
    grid.cells().forEach(writer::claim);
    grid.rules().forEach(writer::rule);
    writer.paintAll();
    grid.cells().forEach(writer::fill);
    writer.pages();
  }

  /** Where the spreadsheet columns of a sheet begin, and where the last one ends, in units. */
  static List<Integer> edges(GridSheet grid) {
    Set<Integer> edges = new TreeSet<>(List.of(0, grid.width()));
    for (GridCell cell : grid.cells()) {
      edges.add(cell.extent().from());
      edges.add(cell.extent().to());
    }
    return new ArrayList<>(edges);
  }

  private void rowsAndColumns() {
    for (int i = 0; i + 1 < edges.size(); i++) {
      sheet.setColumnWidth(i, (edges.get(i + 1) - edges.get(i)) * UNITS_OF_WIDTH);
    }
    for (int i = 0; i < grid.heights().size(); i++) {
      sheet.createRow(i).setHeightInPoints(grid.heights().get(i).floatValue());
    }
  }

  private void claim(GridCell cell) {
    paint.claim(place(cell), cell.look());
  }

  private void rule(GridSheet.Rule rule) {
    paint.rule(
        rule.row(),
        first(rule.extent()),
        last(rule.extent()),
        rule.below() ? Side.BOTTOM : Side.TOP);
  }

  private void paintAll() {
    paint.forEach(
        (row, column, look, sides) ->
            sheet.getRow(row).createCell(column).setCellStyle(styles.of(look, sides)));
  }

  private void fill(GridCell cell) {
    CellRangeAddress place = place(cell);
    XSSFCell first = sheet.getRow(place.getFirstRow()).getCell(place.getFirstColumn());
    texts.write(first, cell.look(), cell.runs());
    if (cell.rows() == 1) {
      RichText.link(first, cell.runs());
    }
    if (place.getNumberOfCells() > 1) {
      sheet.addMergedRegionUnsafe(place);
    }
  }

  private void pages() {
    for (int row : grid.breaks()) {
      sheet.setRowBreak(row - 1);
    }
    if (grid.repeated() > 0) {
      sheet.setRepeatingRows(new CellRangeAddress(0, grid.repeated() - 1, -1, -1));
    }
  }

  private CellRangeAddress place(GridCell cell) {
    return new CellRangeAddress(
        cell.row(), cell.row() + cell.rows() - 1, first(cell.extent()), last(cell.extent()));
  }

  private int first(Extent extent) {
    return edges.indexOf(extent.from());
  }

  private int last(Extent extent) {
    return edges.indexOf(extent.to()) - 1;
  }
}
