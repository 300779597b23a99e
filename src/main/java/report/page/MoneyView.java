package report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import report.document.MoneyPart;

/**
 * The money of a book or a theme, for templates.
 *
 * @param unit the unit of its amounts, 千円
 * @param columns the heads of its columns
 * @param rows its rows
 * @param remarks what is said below it
 */
record MoneyView(String unit, List<String> columns, List<MoneyRow> rows, List<String> remarks) {

  /**
   * The amounts of a part, or of one of its items.
   *
   * @param level book, theme, initiative, action or item
   * @param label the kind of part in words
   * @param name its name, empty for a book
   * @param href its place, empty for a book
   * @param cells its amounts, one for each column
   */
  record MoneyRow(
      String level, String label, String name, String href, List<MoneyPart.Cell> cells) {}

  /** The table of a book or a theme, if it has money; without columns that are empty in it. */
  static Optional<MoneyView> of(MoneyPart money) {
    if (money.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> filled =
        IntStream.range(0, money.columns().size())
            .filter(
                at ->
                    money.rows().stream().anyMatch(row -> !row.cells().get(at).printed().isEmpty()))
            .boxed()
            .toList();
    return Optional.of(
        new MoneyView(
            money.unit(),
            filled.stream().map(at -> money.columns().get(at).label()).toList(),
            money.rows().stream().map(row -> row(row, filled)).toList(),
            money.remarks()));
  }

  private static MoneyRow row(MoneyPart.Row row, List<Integer> filled) {
    boolean isItem = !row.item().isEmpty() && !row.counted();
    MoneyPart.Place place = row.place();
    String level =
        switch (row.level()) {
          case BOOK -> "book";
          case THEME -> "theme";
          case INITIATIVE -> "initiative";
          case ACTION -> "action";
        };
    String page = place.themeId().isEmpty() ? "" : ThemeLink.file(place.themeId());
    String href =
        switch (row.level()) {
          case BOOK, THEME -> page;
          case INITIATIVE -> page + "#" + place.initiativeId();
          case ACTION -> page + "#" + place.actionId();
        };
    return new MoneyRow(
        isItem ? "item" : level,
        row.label(),
        row.name(),
        href,
        filled.stream().map(row.cells()::get).toList());
  }
}
