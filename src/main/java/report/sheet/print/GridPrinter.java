package report.sheet.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.document.Run;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.PaperPage;
import report.paper.Span;
import report.paper.Target;
import report.sheet.layout.GridCell;
import report.sheet.layout.GridSheet;
import report.sheet.workbook.Alignment;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Sheet;

/** Prints the texts of a laid-out sheet. */
final class GridPrinter {
  private final PrintedBook book;
  private final GridSheet grid;
  private final Sheet sheet;
  private final Geometry geometry;
  private final GridReading reading;
  private final TextPlace place;
  private final List<Integer> edges;
  private final Map<String, Places.Spot> spots;

  /**
   * Prints a sheet.
   *
   * @param book its workbook
   * @param grid the places of its texts
   * @param sheet its cells
   * @param geometry its pages
   * @param reading its structure
   * @param spots receives the places of note marks and of notes, by their names
   */
  GridPrinter(
      PrintedBook book,
      GridSheet grid,
      Sheet sheet,
      Geometry geometry,
      GridReading reading,
      Map<String, Places.Spot> spots) {
    this.book = book;
    this.grid = grid;
    this.sheet = sheet;
    this.geometry = geometry;
    this.reading = reading;
    this.place = new TextPlace(geometry.scale());
    this.edges = grid.edges();
    this.spots = spots;
  }

  /** Draws the texts on the pages of the sheet. */
  void print(List<PageItems> pages) {
    for (GridCell cell : grid.cells()) {
      int tag = reading.tag(cell);
      if (cell.runs().isEmpty() && cell.picture().isEmpty()) {
        continue;
      }
      if (cell.row() < grid.repeated()) {
        for (int page = 0; page < pages.size(); page++) {
          cell(cell, page == 0 ? tag : PaperPage.ARTIFACT, page, pages.get(page));
        }
      } else {
        int page = geometry.page(cell.row());
        cell(cell, tag, page, pages.get(page));
      }
    }
    reading.end();
  }

  private void cell(GridCell cell, int tag, int page, PageItems items) {
    CellRange area =
        new CellRange(
            cell.row(),
            cell.row() + cell.rows() - 1,
            edges.indexOf(cell.extent().from()),
            edges.indexOf(cell.extent().to()) - 1);
    Box box = geometry.box(area, page);
    if (cell.picture().isPresent()) {
      items.add(tag, picture(cell, box));
      return;
    }
    note(cell, page, box.y());
    List<Span> spans = cell.runs().stream().map(run -> span(cell, run)).toList();
    List<List<Span>> lines = SpanLines.of(spans, cell.ends());
    Alignment alignment = sheet.row(cell.row()).cell(area.firstColumn()).style().look().alignment();
    double row = grid.heights().get(cell.row()) * geometry.scale();
    double pitch = lines.size() == 1 && cell.rows() == 1 ? box.height() : row;
    items.add(tag, place.of(lines, box, alignment, false, pitch));
  }

  private Drawing picture(GridCell cell, Box box) {
    var drawn = cell.picture().orElseThrow();
    double scale = geometry.scale();
    double offset = drawn.offset() * scale;
    return new Drawing.Raster(
        new Box(box.x() + offset, box.y() + offset, drawn.width() * scale, drawn.height() * scale),
        drawn.picture().file()::bytes);
  }

  private Span span(GridCell cell, Run run) {
    return new Span(
        run.text(),
        Letterings.of(book.fonts().of(cell.role(), run), geometry.scale()),
        target(cell, run));
  }

  /** A mark leads to its note, and the number of a note to its first mark. */
  private static Optional<Target> target(GridCell cell, Run run) {
    if (cell.extent().from() == 0 && cell.runs().size() == 1 && Places.isMark(run.text())) {
      return Optional.of(new Target.Anchor(Places.MARK + run.text()));
    }
    if (run instanceof Run.Linked link) {
      return Optional.of(new Target.Address(link.target()));
    }
    return run instanceof Run.Mark mark
        ? Optional.of(new Target.Anchor(Places.NOTE + mark.text()))
        : Optional.empty();
  }

  /** Remembers the first place of each mark, and the place of its note. */
  private void note(GridCell cell, int page, double y) {
    Places.Spot spot = new Places.Spot(page, y);
    for (Run run : cell.runs()) {
      if (run instanceof Run.Mark mark) {
        spots.putIfAbsent(Places.MARK + mark.text(), spot);
      }
    }
    if (cell.extent().from() == 0) {
      String words = Run.text(cell.runs());
      if (Places.isMark(words)) {
        spots.putIfAbsent(Places.NOTE + words, spot);
      }
    }
  }
}
