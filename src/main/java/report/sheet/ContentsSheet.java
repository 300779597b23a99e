package report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.document.Document;
import report.document.Labels;
import report.document.Tally;
import report.sheet.layout.CellRole;
import report.sheet.workbook.Link;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/**
 * Writes the 目次: a row for each theme, and for each other sheet that is printed, with the page that
 * it begins on. Each links to its sheet.
 */
final class ContentsSheet {
  private static final List<String> HEADS =
      List.of(
          "contents.sheet",
          "contents.title",
          "fact.department",
          "tally.goals",
          "tally.achieved",
          "tally.mean",
          "contents.page");
  private static final int TITLE = 1;
  private static final int PAGE = 6;
  private static final List<CellRole> ROLES =
      List.of(
          CellRole.WORDS,
          CellRole.WORDS,
          CellRole.WORDS,
          CellRole.SYMBOL,
          CellRole.SYMBOL,
          CellRole.SYMBOL,
          CellRole.SYMBOL);

  /** A number of pages that no book has more digits than. */
  private static final String WIDEST_PAGE = "9999";

  private final Document document;
  private final Labels labels;
  private final Sheet sheet;
  private final Sheets sheets;

  private ContentsSheet(Document document, Sheet sheet, Sheets sheets) {
    this.document = document;
    this.labels = document.overview().labels();
    this.sheet = sheet;
    this.sheets = sheets;
  }

  /**
   * Writes the sheet when all others are there.
   *
   * @param document the book
   * @param themes its themes
   * @param sheet the first sheet of the workbook, still empty
   * @param sheets the workbook
   */
  static void write(Document document, List<ThemeSheet> themes, Sheet sheet, Sheets sheets) {
    new ContentsSheet(document, sheet, sheets).write(themes);
  }

  private void write(List<ThemeSheet> themes) {
    Map<String, List<String>> texts = texts(themes);
    ListTable table = new ListTable(HEADS.stream().map(labels::get).toList(), ROLES, TITLE);
    List<List<String>> rowsOfTexts = List.copyOf(texts.values());
    List<Integer> shown = table.filled(rowsOfTexts);
    ListTable filled =
        new ListTable(
            shown.stream().map(table.heads()::get).toList(),
            shown.stream().map(ROLES::get).toList(),
            TITLE);
    List<List<String>> cells =
        rowsOfTexts.stream().map(row -> shown.stream().map(row::get).toList()).toList();
    ListRows rows =
        sheets.rows(
            sheet, filled.widths(sheets.width(), sheets.template().layout().measures(), cells));
    int head = ListTitle.write(rows, document, labels.get("contents"), shown.size());
    Row heads = rows.add();
    for (int i = 0; i < shown.size(); i++) {
      rows.words(heads, i, CellRole.HEAD, filled.heads().get(i));
    }
    Map<String, Row> written = new LinkedHashMap<>();
    int at = 0;
    for (String name : texts.keySet()) {
      Row row = rows.add();
      for (int i = 0; i < shown.size(); i++) {
        rows.words(
            row, i, ROLES.get(shown.get(i)), shown.get(i) == PAGE ? "" : cells.get(at).get(i));
      }
      row.cell(0).lead(new Link.Inside(Sheets.place(name, "A1")));
      written.put(name, row);
      at++;
    }
    rows.end(head);
    Map<String, Integer> pages = sheets.firstPages();
    written.forEach(
        (name, row) ->
            row.cell(shown.indexOf(PAGE))
                .number(BigDecimal.valueOf(pages.getOrDefault(Sheets.fit(name), 0))));
  }

  /** The texts of each row, by the name of its sheet. */
  private Map<String, List<String>> texts(List<ThemeSheet> themes) {
    Map<String, ThemeSheet> byName = new LinkedHashMap<>();
    themes.forEach(theme -> byName.put(theme.name(labels), theme));
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (String name : sheets.printed()) {
      if (!name.equals(sheet.name())) {
        texts.put(
            name,
            byName.containsKey(name)
                ? theme(name, byName.getOrDefault(name, themes.get(0)))
                : other(name));
      }
    }
    return texts;
  }

  private List<String> theme(String name, ThemeSheet theme) {
    Tally tally = theme.theme().tally();
    return List.of(
        name,
        theme.theme().band() + "　" + theme.theme().title(),
        theme.theme().department(),
        labels.get("tally.goalCount", tally.goals()),
        tally.counted() == 0
            ? ""
            : labels.get("tally.achievedOf", tally.achieved(), tally.counted()),
        labels.mean(tally),
        WIDEST_PAGE);
  }

  private static List<String> other(String name) {
    List<String> texts = new ArrayList<>(List.of(name));
    while (texts.size() < PAGE) {
      texts.add("");
    }
    texts.add(WIDEST_PAGE);
    return texts;
  }
}
