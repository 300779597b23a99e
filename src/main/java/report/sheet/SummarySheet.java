package report.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
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
  private final Map<Fact, XSSFHyperlink> calculations;

  private SummarySheet(Document document, XSSFSheet sheet, Styles styles, Template template) {
    this.document = document;
    this.labels = document.labels();
    this.sheet = sheet;
    this.calculations = calculations(document, sheet);
    this.columns = SummaryColumn.of(document.themes().size() > 1);
    this.rows =
        new ListRows(
            sheet,
            styles,
            template.layout().measures(),
            columns.stream().map(SummaryColumn::width).toList());
  }

  static void write(Document document, XSSFSheet sheet, Styles styles, Template template) {
    SummarySheet summary = new SummarySheet(document, sheet, styles, template);
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
        Optional.ofNullable(calculations.get(fact)).ifPresent(row.getCell(i)::setHyperlink);
      }
    }
  }

  /** The rate of each fact leads to how it came about. */
  private static Map<Fact, XSSFHyperlink> calculations(Document document, XSSFSheet sheet) {
    Map<Fact, XSSFHyperlink> links = new LinkedHashMap<>();
    CalculationSheet.places(document)
        .forEach(
            (fact, place) -> {
              XSSFHyperlink link =
                  sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
              link.setAddress(place);
              links.put(fact, link);
            });
    return links;
  }

  private static Optional<String> rateFormat(Fact fact) {
    return fact.ratePercent().flatMap(percent -> RateFormat.of(fact.rate(), percent));
  }
}
