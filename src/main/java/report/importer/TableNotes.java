package report.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.importer.Indicator.Placed;
import report.importer.Indicator.Text;
import report.notation.HalfWidth;

/** The notes below a table, each for an indicator by its number. */
final class TableNotes {
  private static final Pattern NOTE =
      Pattern.compile("(?:KPI|指標|No\\.?|番号|※)? ?(?<number>[0-9A-Za-z-]{1,8})[:.)] ?(?<text>.{2,})");

  private final Grid grid;
  private final TableMap map;
  private final TableRows rows;

  TableNotes(Grid grid, TableMap map, TableRows rows) {
    this.grid = grid;
    this.map = map;
    this.rows = rows;
  }

  /** The indicators with the notes that stand below the table: ＫＰＩ６：… */
  List<Indicator> added(List<Indicator> indicators) {
    Map<String, Placed> notes = new HashMap<>();
    for (int row : grid.rows()) {
      List<Integer> filled = rows.filled(row);
      if (row > map.rows().last() && !filled.isEmpty()) {
        String text = grid.own(row, filled.get(0)).replace("\n", " ");
        Matcher m = NOTE.matcher(HalfWidth.of(text));
        if (m.matches()) {
          String note = text.substring(text.length() - m.group("text").length());
          notes.put(
              m.group("number"), new Placed(note.strip(), new Place(grid, row, filled.get(0))));
        }
      }
    }
    return indicators.stream().map(each -> withNote(each, notes)).toList();
  }

  private Indicator withNote(Indicator indicator, Map<String, Placed> notes) {
    String number =
        map.column(Role.NUMBER)
            .map(c -> TableReader.number(grid.text(indicator.row(), c)))
            .orElse("");
    Placed note = notes.get(number);
    return note == null ? indicator : indicator.with(new Text(Role.NOTE, note));
  }
}
