package report.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import report.document.Document;
import report.document.Fact;
import report.document.Labels;
import report.sheet.layout.CellRole;
import report.sheet.template.SummaryField;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Colour;
import report.sheet.workbook.DataBars;
import report.sheet.workbook.Link;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/**
 * Writes the 総括表: one row per measure, below bands with its theme and its initiative. The template
 * chooses the columns; those without any content are left out.
 */
final class SummarySheet {
  /** A light blue, on which figures can be read and which prints as light grey. */
  private static final Colour BARS = new Colour(0xB4C7E0);

  /** The rates whose bars take the width of a cell: at least, and at most. */
  private static final int FULL = 100;

  private static final int LONGEST = 200;

  private final Document document;
  private final Labels labels;
  private final Sheet sheet;
  private final List<SummaryColumn> columns;
  private final ListRows rows;
  private final ThemePlaces themes;
  private final Map<FactKey, String> calculations;

  private SummarySheet(
      Document document,
      List<ThemeSheet> themes,
      Map<FactKey, String> calculations,
      Sheet sheet,
      Sheets sheets) {
    this.document = document;
    this.labels = document.overview().labels();
    this.sheet = sheet;
    this.themes = new ThemePlaces(themes, labels);
    this.calculations = calculations;
    this.columns =
        SummaryColumn.of(sheets.template().choices().summary(), document.facts(), labels);
    this.rows = sheets.rows(sheet, widths(sheets));
  }

  private List<Integer> widths(Sheets sheets) {
    List<SummaryField> fields = columns.stream().map(SummaryColumn::field).toList();
    return new ListTable(
            columns.stream().map(column -> column.field().word()).toList(),
            columns.stream().map(SummaryColumn::role).toList(),
            fields.indexOf(SummaryField.GOAL))
        .widths(
            sheets.width(),
            sheets.template().layout().measures(),
            document.facts().stream()
                .map(fact -> columns.stream().map(column -> column.value().apply(fact)).toList())
                .toList());
  }

  /**
   * Writes the sheet.
   *
   * @param document the book
   * @param themes the link targets of its bands
   * @param calculations the link targets of its rates
   * @param sheets the workbook
   */
  static void write(
      Document document,
      List<ThemeSheet> themes,
      Map<FactKey, String> calculations,
      Sheets sheets) {
    Sheet sheet = sheets.list(document.overview().labels().get("summary"));
    new SummarySheet(document, themes, calculations, sheet, sheets).write();
  }

  private void write() {
    int head = ListTitle.write(rows, document, labels.get("summary"), columns.size());
    Row heads = rows.addHead();
    for (int i = 0; i < columns.size(); i++) {
      rows.words(heads, i, CellRole.HEAD, columns.get(i).field().word());
    }
    new SummaryPages(document.facts(), this::height)
        .lines(rows.pages().firstRoom(head), rows.pages().laterRoom(head))
        .forEach(this::line);
    bars(head + 1);
    rows.end(head);
  }

  private void line(SummaryPages.Line line) {
    if (line.beginsPage()) {
      rows.beginPage();
    }
    int last = columns.size() - 1;
    switch (line.kind()) {
      case THEME -> {
        Row row = rows.addHead();
        rows.words(row, 0, last, CellRole.INITIATIVE, band(line));
        lead(row, themes.ofTheme(line.fact()));
      }
      case INITIATIVE -> {
        Row row = rows.addHead();
        rows.band(row, 0, last, band(line));
        lead(row, themes.of(line.fact()));
      }
      case FACT -> fact(line.fact());
    }
  }

  private static void lead(Row row, Optional<String> place) {
    place.ifPresent(to -> row.cell(0).lead(new Link.Inside(to)));
  }

  private String band(SummaryPages.Line line) {
    Fact fact = line.fact();
    String words =
        line.kind() == SummaryPages.Kind.THEME
            ? ThemeSheet.name(fact.themeNumber(), labels) + "　" + fact.theme()
            : fact.initiative();
    return line.again() ? words + labels.get("continued") : words;
  }

  private double height(SummaryPages.Line line) {
    int last = columns.size() - 1;
    return switch (line.kind()) {
      case THEME -> rows.height(0, last, CellRole.INITIATIVE, band(line));
      case INITIATIVE -> rows.height(0, last, CellRole.WORDS, band(line));
      case FACT ->
          IntStream.range(0, columns.size())
              .mapToDouble(
                  i ->
                      rows.height(
                          i, i, columns.get(i).role(), columns.get(i).value().apply(line.fact())))
              .max()
              .orElse(0);
    };
  }

  private void bars(int first) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).field() == SummaryField.RATE && rows.count() > first) {
        CellRange rates = new CellRange(first, rows.count() - 1, i, i);
        sheet.bars(new DataBars(rates, BARS, full()));
      }
    }
  }

  /** The longest bar is the highest rate, not less than 100 %, and no more than twice that. */
  private int full() {
    int highest =
        document.facts().stream()
            .flatMap(fact -> fact.ratePercent().stream())
            .max(BigDecimal::compareTo)
            .map(most -> (int) Math.ceil(Math.min(LONGEST, most.doubleValue())))
            .orElse(FULL);
    return Math.max(FULL, highest);
  }

  private void fact(Fact fact) {
    Row row = rows.add();
    for (int i = 0; i < columns.size(); i++) {
      SummaryColumn column = columns.get(i);
      boolean isRate = column.field() == SummaryField.RATE;
      Optional<String> format = isRate ? rateFormat(fact) : Optional.empty();
      if (format.isPresent()) {
        rows.number(row, i, fact.ratePercent().orElseThrow(), format.get());
      } else {
        rows.words(row, i, column.role(), column.value().apply(fact));
      }
      if (isRate) {
        int at = i;
        Optional.ofNullable(calculations.get(FactKey.of(fact)))
            .ifPresent(place -> row.cell(at).lead(new Link.Inside(place)));
      }
    }
  }

  private static Optional<String> rateFormat(Fact fact) {
    return fact.ratePercent().flatMap(percent -> RateFormat.of(fact.rate(), percent));
  }
}
