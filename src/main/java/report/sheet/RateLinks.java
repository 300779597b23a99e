package report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.document.Piece;
import report.document.RateMark;
import report.document.Run;
import report.document.ThemePart;
import report.notation.DisplayWidth;
import report.sheet.layout.CellRole;
import report.sheet.layout.GridCell;
import report.sheet.layout.GridSheet;
import report.sheet.workbook.Link;
import report.sheet.workbook.Sheet;

/** Links each rate on the sheet of a theme to its calculation. */
final class RateLinks {
  private final ThemePart theme;
  private final Map<FactKey, String> places;
  private final Iterator<RateMark> marks;

  /**
   * The rates of a theme.
   *
   * @param theme the theme
   * @param places the places of the calculations
   */
  RateLinks(ThemePart theme, Map<FactKey, String> places) {
    this.theme = theme;
    this.places = places;
    this.marks = marks(theme).iterator();
  }

  /**
   * Links the rates of the next sheet, which are on it in the order of the theme's results.
   * LibreOffice does not wrap the text of a cell with a link, so a rate of several lines has none.
   */
  void link(Sheet sheet, GridSheet grid) {
    List<GridCell> cells =
        grid.cells().stream()
            .filter(cell -> cell.role() == CellRole.RATE)
            .sorted(Comparator.comparingInt(GridCell::row))
            .toList();
    List<Integer> edges = GridWriter.edges(grid);
    for (GridCell cell : cells) {
      if (!marks.hasNext()) {
        return;
      }
      RateMark mark = marks.next();
      if (isOneLine(cell) && Run.text(cell.runs()).equals(mark.printed())) {
        int column = edges.indexOf(cell.extent().from());
        place(mark)
            .ifPresent(place -> sheet.row(cell.row()).cell(column).lead(new Link.Inside(place)));
      }
    }
  }

  private static boolean isOneLine(GridCell cell) {
    return DisplayWidth.inPrint(Run.text(cell.runs())) < cell.extent().width();
  }

  private static List<RateMark> marks(ThemePart theme) {
    List<RateMark> marks = new ArrayList<>();
    theme.sections().stream()
        .flatMap(initiative -> initiative.groups().stream())
        .flatMap(group -> group.progress().stream())
        .filter(Piece.Line.class::isInstance)
        .forEach(piece -> marks.addAll(((Piece.Line) piece).marks()));
    return marks;
  }

  private Optional<String> place(RateMark mark) {
    return Optional.ofNullable(places.get(new FactKey(theme.id(), mark.anchor(), mark.measure())));
  }
}
