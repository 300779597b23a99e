package report.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import report.document.Document;
import report.document.Note;
import report.document.Run;
import report.sheet.layout.CellRole;
import report.sheet.layout.GridCell;
import report.sheet.layout.GridSheet;
import report.sheet.workbook.Link;
import report.sheet.workbook.Sheet;

/**
 * Links lines with note marks to the 用語集. A cell has only one link, and LibreOffice does not wrap a
 * cell with a link: so the link is on the bullet of the line, and leads to the first note of the
 * line.
 */
final class NoteLinks {
  private final Map<String, String> places = new HashMap<>();

  /**
   * The places of the notes.
   *
   * @param document the book
   * @param glossary its 用語集, laid out
   */
  NoteLinks(Document document, List<NamedGrid> glossary) {
    Map<String, String> numbers = new HashMap<>();
    for (NamedGrid sheet : glossary) {
      for (GridCell cell : sheet.grid().cells()) {
        if (cell.extent().from() == 0) {
          numbers.putIfAbsent(Run.text(cell.runs()), sheet.place(cell.row()));
        }
      }
    }
    for (Note note : document.overview().notes()) {
      Optional.ofNullable(numbers.get("(*" + note.number() + ")"))
          .ifPresent(place -> places.put(note.id(), place));
    }
  }

  /** Links the lines of a sheet. */
  void link(Sheet sheet, GridSheet grid) {
    Map<Integer, List<GridCell>> bullets =
        grid.cells().stream()
            .filter(cell -> cell.role() == CellRole.MARK)
            .collect(Collectors.groupingBy(GridCell::row));
    List<Integer> edges = grid.edges();
    for (GridCell cell : grid.cells()) {
      place(cell)
          .ifPresent(
              place ->
                  bullets.getOrDefault(cell.row(), List.of()).stream()
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
    return bullet.extent().to() == cell.extent().from();
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
