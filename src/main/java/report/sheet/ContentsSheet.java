package report.sheet;

import java.util.List;
import report.document.Document;
import report.document.Labels;
import report.document.Tally;
import report.sheet.layout.CellRole;
import report.sheet.workbook.Link;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/** Writes the 目次: a row for each theme, then the other sheets. Each links to its sheet. */
final class ContentsSheet {
  private static final List<Integer> WIDTHS = List.of(16, 60, 24, 10, 20, 24, 10);
  private static final List<String> HEADS =
      List.of(
          "contents.sheet",
          "contents.title",
          "fact.department",
          "tally.goals",
          "tally.achieved",
          "tally.mean",
          "contents.pages");
  private static final int SHEET = 0;
  private static final int TITLE = 1;
  private static final int LAST = WIDTHS.size() - 1;

  private final Document document;
  private final Labels labels;
  private final ListRows rows;

  private ContentsSheet(Document document, Sheet sheet, Sheets sheets) {
    this.document = document;
    this.labels = document.overview().labels();
    this.rows = sheets.rows(sheet, WIDTHS);
  }

  static void write(
      Document document, List<ThemeSheet> themes, List<String> others, Sheets sheets) {
    Sheet sheet = sheets.list(document.overview().labels().get("contents"), 1);
    ContentsSheet contents = new ContentsSheet(document, sheet, sheets);
    int heads = contents.heads();
    others.stream().limit(1).forEach(contents::other);
    themes.forEach(contents::theme);
    others.stream().skip(1).forEach(contents::other);
    sheet.repeat(heads, heads);
  }

  private int heads() {
    rows.words(rows.add(), SHEET, LAST, CellRole.TITLE, labels.get("contents"));
    rows.words(
        rows.add(),
        SHEET,
        LAST,
        CellRole.YEAR,
        String.join(
            "　",
            document.overview().year(),
            document.overview().title(),
            document.overview().publisher(),
            document.overview().asOf()));
    Row heads = rows.add();
    for (int i = 0; i < HEADS.size(); i++) {
      rows.words(heads, i, CellRole.HEAD, labels.get(HEADS.get(i)));
    }
    return heads.number();
  }

  private void theme(ThemeSheet theme) {
    Tally tally = theme.theme().tally();
    List<String> words =
        List.of(
            theme.theme().band() + "　" + theme.theme().title(),
            theme.theme().department(),
            labels.get("tally.goalCount", tally.goals()),
            tally.counted() == 0
                ? ""
                : labels.get("tally.achievedOf", tally.achieved(), tally.counted()),
            labels.mean(tally),
            String.valueOf(theme.pages()));
    row(theme.name(labels), words);
  }

  private void other(String name) {
    row(name, List.of("", "", "", "", "", ""));
  }

  private void row(String sheet, List<String> words) {
    Row row = rows.add();
    rows.words(row, SHEET, CellRole.WORDS, sheet);
    row.cell(SHEET).lead(new Link.Inside(Sheets.place(sheet, "A1")));
    for (int i = 0; i < words.size(); i++) {
      CellRole role = TITLE + i <= TITLE + 1 ? CellRole.WORDS : CellRole.SYMBOL;
      rows.words(row, TITLE + i, role, words.get(i));
    }
  }
}
