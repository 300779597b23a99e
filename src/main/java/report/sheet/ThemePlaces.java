package report.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.document.Fact;
import report.document.Labels;
import report.document.Run;
import report.sheet.layout.CellRole;
import report.sheet.layout.GridCell;

/** Finds the place of a fact's initiative on the sheets of the themes. */
final class ThemePlaces {
  private final Map<String, Map<String, String>> themes = new HashMap<>();
  private final Map<Key, Optional<String>> known = new HashMap<>();

  private record Key(String theme, String initiative) {}

  ThemePlaces(List<ThemeSheet> themes, Labels labels) {
    for (ThemeSheet theme : themes) {
      Map<String, String> bands = new LinkedHashMap<>();
      for (NamedGrid sheet : NamedGrid.of(theme.name(labels), theme.grid(), labels)) {
        bands.putIfAbsent("", sheet.place(0));
        for (GridCell cell : sheet.grid().cells()) {
          if (cell.role() == CellRole.INITIATIVE) {
            bands.putIfAbsent(Run.text(cell.runs()), sheet.place(cell.row()));
          }
        }
      }
      this.themes.put(theme.theme().id(), bands);
    }
  }

  /** The band of its initiative, or the top of its theme's sheet. */
  Optional<String> of(Fact fact) {
    return known.computeIfAbsent(new Key(fact.themeId(), fact.initiative()), this::find);
  }

  /** The top of the sheet of its theme. */
  Optional<String> ofTheme(Fact fact) {
    return Optional.ofNullable(themes.getOrDefault(fact.themeId(), Map.of()).get(""));
  }

  private Optional<String> find(Key key) {
    Map<String, String> bands = themes.getOrDefault(key.theme(), Map.of());
    return bands.entrySet().stream()
        .filter(band -> !band.getKey().isEmpty() && band.getKey().contains(key.initiative()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> Optional.ofNullable(bands.get("")));
  }
}
