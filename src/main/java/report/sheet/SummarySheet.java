package report.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.document.Document;
import report.document.Fact;
import report.document.Labels;
import report.document.Tally;
import report.sheet.grid.Look;

/** Writes the 総括表: how all goals stand at the top, then a row for each measure. */
final class SummarySheet {
  /** The last column of the figures on top; what is right of them stays free for charts. */
  private static final int COUNTED = 4;

  private final Document document;
  private final Labels labels;
  private final XSSFSheet sheet;
  private final List<SummaryColumn> columns;
  private final ListRows rows;
  private final Map<Fact, String> calculations;

  private SummarySheet(Document document, XSSFSheet sheet, Sheets sheets) {
    this.document = document;
    this.labels = document.labels();
    this.sheet = sheet;
    this.calculations = CalculationSheet.places(document);
    this.columns = SummaryColumn.of(document.themes().size() > 1);
    this.rows = sheets.rows(sheet, columns.stream().map(SummaryColumn::width).toList());
  }

  static void write(Document document, Sheets sheets) {
    XSSFSheet sheet = sheets.list(document.labels().get("summary"), 1);
    SummarySheet summary = new SummarySheet(document, sheet, sheets);
    summary.title();
    summary.tally(document.tally());
    summary.rows.add();
    summary.list();
  }

  private void title() {
    across(Look.TITLE, labels.get("summary"));
    across(
        Look.YEAR,
        String.join("　", document.year(), document.title(), document.publisher(), document.asOf()));
  }

  private void across(Look look, String text) {
    rows.words(rows.add(), 0, columns.size() - 1, look, text);
  }

  private void tally(Tally tally) {
    counted("tally.goals", labels.get("tally.goalCount", tally.goals()));
    counted("tally.achieved", labels.get("tally.achievedOf", tally.achieved(), tally.counted()));
    counted("tally.mean", tally.mean());
    counted("tally.rating", counts(tally.ratings()));
    counted("tally.outcome", counts(tally.outcomes()));
  }

  private void counted(String label, String text) {
    XSSFRow row = rows.add();
    rows.words(row, 0, Look.HEAD, labels.get(label));
    rows.words(row, 1, COUNTED, Look.WORDS, text);
  }

  private static String counts(List<Tally.Count> counts) {
    return counts.stream()
        .map(count -> count.label() + " " + count.count())
        .collect(Collectors.joining("　"));
  }

  private void list() {
    int head = rows.count();
    XSSFRow heads = rows.add();
    for (int i = 0; i < columns.size(); i++) {
      rows.words(heads, i, Look.HEAD, labels.get(columns.get(i).label()));
    }
    document.facts().forEach(this::fact);
    int last = columns.size() - 1;
    sheet.setAutoFilter(new CellRangeAddress(head, rows.count() - 1, 0, last));
    sheet.createFreezePane(0, head + 1);
    sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
  }

  private void fact(Fact fact) {
    XSSFRow row = rows.add();
    for (int i = 0; i < columns.size(); i++) {
      SummaryColumn column = columns.get(i);
      Optional<String> format = column.isRate() ? rateFormat(fact) : Optional.empty();
      if (format.isPresent()) {
        rows.number(row, i, fact.ratePercent().orElseThrow(), format.get());
      } else {
        rows.words(row, i, column.look(), column.value().apply(fact));
      }
      if (column.isRate()) {
        Cell rate = row.getCell(i);
        Optional.ofNullable(calculations.get(fact)).ifPresent(place -> Links.lead(rate, place));
      }
    }
  }

  private static Optional<String> rateFormat(Fact fact) {
    return fact.ratePercent().flatMap(percent -> RateFormat.of(fact.rate(), percent));
  }
}
