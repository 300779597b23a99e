package report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.document.Fact;
import report.document.Piece;
import report.document.RateMark;
import report.document.Run;
import report.document.ThemePart;
import report.notation.DisplayWidth;
import report.sheet.grid.GridCell;
import report.sheet.grid.GridSheet;
import report.sheet.grid.Look;
import report.sheet.workbook.Link;
import report.sheet.workbook.Sheet;

/** Lets each rate on the sheet of a theme lead to how it came about. */
final class RateLinks {
  private RateLinks() {}

  /**
   * Links the rates of a sheet, which stand on it in the order of the theme's results. LibreOffice
   * does not wrap the text of a cell that leads somewhere, so a rate of several lines leads
   * nowhere.
   */
  static void link(Sheet sheet, GridSheet grid, ThemePart theme, Map<Fact, String> places) {
    List<GridCell> cells =
        grid.cells().stream()
            .filter(cell -> cell.look() == Look.RATE)
            .sorted(Comparator.comparingInt(GridCell::row))
            .toList();
    List<RateMark> marks = marks(theme);
    List<Integer> edges = GridWriter.edges(grid);
    for (int i = 0; i < Math.min(cells.size(), marks.size()); i++) {
      GridCell cell = cells.get(i);
      RateMark mark = marks.get(i);
      if (isOneLine(cell) && Run.text(cell.runs()).equals(mark.printed())) {
        int column = edges.indexOf(cell.extent().from());
        place(mark, theme, places)
            .ifPresent(place -> sheet.row(cell.row()).cell(column).lead(new Link.Inside(place)));
      }
    }
  }

  private static boolean isOneLine(GridCell cell) {
    return DisplayWidth.inPrint(Run.text(cell.runs())) < cell.extent().width();
  }

  private static List<RateMark> marks(ThemePart theme) {
    List<RateMark> marks = new ArrayList<>();
    theme.initiatives().stream()
        .flatMap(initiative -> initiative.groups().stream())
        .flatMap(group -> group.progress().stream())
        .filter(Piece.Line.class::isInstance)
        .forEach(piece -> marks.addAll(((Piece.Line) piece).marks()));
    return marks;
  }

  private static Optional<String> place(RateMark mark, ThemePart theme, Map<Fact, String> places) {
    return places.entrySet().stream()
        .filter(entry -> entry.getKey().themeId().equals(theme.id()))
        .filter(entry -> entry.getKey().goalId().equals(mark.anchor()))
        .filter(entry -> entry.getKey().measure().equals(mark.measure()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
