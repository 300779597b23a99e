package report.sheet;

import java.util.List;
import java.util.Optional;
import report.document.Fact;
import report.document.Labels;
import report.document.Run;
import report.sheet.grid.GridCell;
import report.sheet.grid.Look;

/** Finds where the initiative of a fact stands on the sheets of the themes. */
final class ThemePlaces {
  private final List<ThemeSheet> themes;
  private final Labels labels;

  ThemePlaces(List<ThemeSheet> themes, Labels labels) {
    this.themes = themes;
    this.labels = labels;
  }

  /** The band of its initiative, or the top of its theme's sheet. */
  Optional<String> of(Fact fact) {
    return themes.stream()
        .filter(theme -> theme.theme().id().equals(fact.themeId()))
        .findFirst()
        .map(theme -> Sheets.place(theme.name(labels), "A" + (row(theme, fact.initiative()) + 1)));
  }

  private static int row(ThemeSheet theme, String initiative) {
    return theme.grid().cells().stream()
        .filter(cell -> cell.look() == Look.INITIATIVE)
        .filter(cell -> Run.text(cell.runs()).contains(initiative))
        .mapToInt(GridCell::row)
        .findFirst()
        .orElse(0);
  }
}
