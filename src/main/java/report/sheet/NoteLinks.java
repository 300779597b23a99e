package report.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.document.Document;
import report.document.Note;
import report.document.Run;
import report.sheet.grid.GridCell;
import report.sheet.grid.GridSheet;
import report.sheet.grid.Look;
import report.sheet.workbook.Link;
import report.sheet.workbook.Sheet;

/**
 * Lets lines with marks of notes lead to the 用語集. A cell leads to one place, and LibreOffice does
 * not wrap one that does: so it is the bullet of the line that leads, to the first note of the
 * line.
 */
final class NoteLinks {
  private final Map<String, String> places = new LinkedHashMap<>();

  /**
   * Where the notes stand.
   *
   * @param document the book
   * @param glossary its 用語集, laid out
   */
  NoteLinks(Document document, GridSheet glossary) {
    for (Note note : document.notes()) {
      glossary.cells().stream()
          .filter(cell -> Run.text(cell.runs()).equals("(*" + note.number() + ")"))
          .filter(cell -> cell.extent().from() == 0)
          .findFirst()
          .ifPresent(
              cell ->
                  places.put(
                      note.id(),
                      Sheets.place(document.labels().get("glossary"), "A" + (cell.row() + 1))));
    }
  }

  /** Links the lines of a sheet. */
  void link(Sheet sheet, GridSheet grid) {
    List<GridCell> bullets =
        grid.cells().stream().filter(cell -> cell.look() == Look.MARK).toList();
    List<Integer> edges = GridWriter.edges(grid);
    for (GridCell cell : grid.cells()) {
      place(cell)
          .ifPresent(
              place ->
                  bullets.stream()
                      .filter(bullet -> isBefore(bullet, cell))
                      .forEach(
                          bullet ->
                              sheet
                                  .row(bullet.row())
                                  .cell(edges.indexOf(bullet.extent().from()))
                                  .lead(new Link.Inside(place))));
    }
  }

  private static boolean isBefore(GridCell bullet, GridCell cell) {
    return bullet.row() == cell.row() && bullet.extent().to() == cell.extent().from();
  }

  private Optional<String> place(GridCell cell) {
    return cell.runs().stream()
        .filter(Run.Mark.class::isInstance)
        .map(run -> ((Run.Mark) run).term())
        .filter(places::containsKey)
        .map(id -> places.getOrDefault(id, ""))
        .findFirst();
  }
}
