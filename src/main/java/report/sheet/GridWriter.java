package report.sheet;

import java.util.List;
import report.picture.Picture;
import report.sheet.layout.DrawnPicture;
import report.sheet.layout.Extent;
import report.sheet.layout.GridCell;
import report.sheet.layout.GridSheet;
import report.sheet.workbook.Cell;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Image;
import report.sheet.workbook.Sheet;

/**
 * Writes a laid-out sheet. There is a spreadsheet column wherever a text of the sheet begins or
 * ends, and cells are merged over the columns and rows of their text.
 */
final class GridWriter {
  private final GridSheet grid;
  private final Sheet sheet;
  private final Styles styles;
  private final RichText texts;
  private final List<Integer> edges;
  private final GridPaint paint;

  private GridWriter(GridSheet grid, Sheet sheet, Styles styles) {
    this.grid = grid;
    this.sheet = sheet;
    this.styles = styles;
    this.texts = new RichText(styles);
    this.edges = grid.edges();
    this.paint = new GridPaint(grid.heights().size(), edges.size() - 1);
  }

  static void write(GridSheet grid, Sheet sheet, Styles styles) {
    GridWriter writer = new GridWriter(grid, sheet, styles);
    writer.rowsAndColumns();
    grid.cells().forEach(writer::claim);
    grid.rules().forEach(writer::rule);
    grid.uprights().forEach(writer::upright);
    writer.paintAll();
    grid.cells().forEach(writer::fill);
    writer.pages();
  }

  private void rowsAndColumns() {
    for (int i = 0; i + 1 < edges.size(); i++) {
      sheet.addColumn(edges.get(i + 1) - edges.get(i));
    }
    grid.heights().forEach(sheet::addRow);
  }

  private void claim(GridCell cell) {
    paint.claim(place(cell), cell.role());
  }

  private void rule(GridSheet.Rule rule) {
    paint.rule(
        rule.row(),
        first(rule.extent()),
        last(rule.extent()),
        rule.below() ? Edge.BELOW : Edge.ABOVE);
  }

  private void upright(GridSheet.Upright upright) {
    int columns = edges.size() - 1;
    boolean isEnd = upright.unit() == grid.width();
    Edge edge = isEnd ? Edge.END : upright.unit() == 0 ? Edge.START : Edge.BETWEEN;
    if (styles.line(edge).isEmpty()) {
      return;
    }
    int column = isEnd ? columns - 1 : edges.indexOf(upright.unit());
    for (int row = upright.row(); row < upright.row() + upright.rows(); row++) {
      paint.rule(row, column, column, edge);
    }
  }

  private void paintAll() {
    paint.forEach((row, column, look) -> sheet.row(row).add(column, styles.of(look)));
  }

  private void fill(GridCell cell) {
    CellRange place = place(cell);
    Cell first = sheet.row(place.firstRow()).cell(place.firstColumn());
    texts.write(first, cell, grid.heights().get(cell.row()));
    if (cell.rows() == 1) {
      RichText.link(first, cell.runs());
    }
    cell.picture().map(picture -> image(picture, place)).ifPresent(sheet.drawings()::add);
    if (!place.isOneCell()) {
      sheet.merge(place);
    }
  }

  private static Image image(DrawnPicture drawn, CellRange place) {
    Picture picture = drawn.picture();
    return new Image(
        picture.name(),
        picture.size().format().type(),
        picture.alt(),
        place.firstRow(),
        place.firstColumn(),
        drawn.offset(),
        drawn.width(),
        drawn.height(),
        picture.file()::bytes);
  }

  private void pages() {
    grid.breaks().forEach(sheet::breakBefore);
    if (grid.repeated() > 0) {
      sheet.repeat(0, grid.repeated() - 1);
    }
  }

  private CellRange place(GridCell cell) {
    return new CellRange(
        cell.row(), cell.row() + cell.rows() - 1, first(cell.extent()), last(cell.extent()));
  }

  private int first(Extent extent) {
    return edges.indexOf(extent.from());
  }

  private int last(Extent extent) {
    return edges.indexOf(extent.to()) - 1;
  }
}
