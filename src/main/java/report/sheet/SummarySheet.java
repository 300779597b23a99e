package report.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.document.Document;
import report.document.Fact;
import report.document.Labels;
import report.sheet.layout.CellRole;
import report.sheet.layout.Measures;
import report.sheet.workbook.Cell;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Colour;
import report.sheet.workbook.DataBars;
import report.sheet.workbook.Link;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/** Writes the 総括表: a summary of all goals at the top, then one row per measure. */
final class SummarySheet {
  /** A light blue, on which figures can be read and which prints as light grey. */
  private static final Colour BARS = new Colour(0xB4C7E0);

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
    this.columns = SummaryColumn.of(document.themes().size() > 1);
    Measures measures = sheets.template().layout().measures();
    this.rows =
        sheets.rows(sheet, columns.stream().map(column -> column.width(measures, labels)).toList());
  }

  /**
   * Writes the sheet.
   *
   * @param document the book
   * @param themes the link targets of its rows
   * @param calculations the link targets of its rates
   * @param sheets the workbook
   * @return the place of its charts, once the figures they refer to are written
   */
  static SummaryCharts.Places write(
      Document document,
      List<ThemeSheet> themes,
      Map<FactKey, String> calculations,
      Sheets sheets) {
    Sheet sheet = sheets.list(document.overview().labels().get("summary"), 1);
    SummarySheet summary = new SummarySheet(document, themes, calculations, sheet, sheets);
    summary.title();
    SummaryCharts.Places charts =
        SummaryTop.write(document, sheet, summary.rows, summary.columns.size());
    summary.rows.add();
    summary.list();
    return charts;
  }

  private void title() {
    across(CellRole.TITLE, labels.get("summary"));
    across(
        CellRole.YEAR,
        String.join(
            "　",
            document.overview().year(),
            document.overview().title(),
            document.overview().publisher(),
            document.overview().asOf()));
  }

  private void across(CellRole role, String text) {
    rows.words(rows.add(), 0, columns.size() - 1, role, text);
  }

  private void list() {
    int head = rows.count();
    Row heads = rows.add();
    for (int i = 0; i < columns.size(); i++) {
      rows.words(heads, i, CellRole.HEAD, labels.get(columns.get(i).label()));
      if (columns.get(i).kind() == SummaryColumn.Kind.RATE && !document.facts().isEmpty()) {
        CellRange rates = new CellRange(head + 1, head + document.facts().size(), i, i);
        sheet.bars(new DataBars(rates, BARS));
      }
    }
    document.facts().forEach(this::fact);
    sheet.filter(new CellRange(head, rows.count() - 1, 0, columns.size() - 1));
    sheet.freeze(head + 1);
    sheet.repeat(head, head);
  }

  private void fact(Fact fact) {
    Row row = rows.add();
    for (int i = 0; i < columns.size(); i++) {
      SummaryColumn column = columns.get(i);
      Optional<String> format =
          column.kind() == SummaryColumn.Kind.RATE ? rateFormat(fact) : Optional.empty();
      if (format.isPresent()) {
        rows.number(row, i, fact.ratePercent().orElseThrow(), format.get());
      } else {
        rows.words(row, i, column.role(), column.value().apply(fact, labels));
      }
      Cell cell = row.cell(i);
      place(column, fact).ifPresent(place -> cell.lead(new Link.Inside(place)));
    }
  }

  /** The theme links to its sheet, the rate to its calculation. */
  private Optional<String> place(SummaryColumn column, Fact fact) {
    return switch (column.kind()) {
      case SHEET -> themes.of(fact);
      case RATE -> Optional.ofNullable(calculations.get(FactKey.of(fact)));
      case WORDS, THEME -> Optional.empty();
    };
  }

  private static Optional<String> rateFormat(Fact fact) {
    return fact.ratePercent().flatMap(percent -> RateFormat.of(fact.rate(), percent));
  }
}
