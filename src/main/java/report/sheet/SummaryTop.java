package report.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.document.DepartmentPart;
import report.document.Document;
import report.document.Labels;
import report.document.Tally;
import report.sheet.layout.CellRole;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/** Writes the part above the rows of the 総括表: a summary of all goals, with space for charts. */
final class SummaryTop {
  /** The columns on the right below the charts: those of figures, rates and remarks. */
  private static final int CHARTED = 9;

  /** Of these, the columns of the first chart. */
  private static final int FIRST_CHART = 5;

  /** The least height that charts can be read in, in points. */
  private static final double HEIGHT = 175;

  private final Document document;
  private final Labels labels;
  private final ListRows rows;
  private final int last;
  private double height;

  private SummaryTop(Document document, ListRows rows, int columns) {
    this.document = document;
    this.labels = document.overview().labels();
    this.rows = rows;
    this.last = columns - CHARTED - 1;
  }

  static SummaryCharts.Places write(Document document, Sheet sheet, ListRows rows, int columns) {
    SummaryTop top = new SummaryTop(document, rows, columns);
    int from = rows.count();
    top.tally(document.overview().tally());
    top.departments();
    top.owed();
    while (top.height < HEIGHT) {
      top.height += rows.add().height();
    }
    int middle = top.last + 1 + FIRST_CHART;
    return new SummaryCharts.Places(
        sheet,
        new CellRange(from, rows.count() - 1, top.last + 1, middle - 1),
        new CellRange(from, rows.count() - 1, middle, columns - 1));
  }

  private void tally(Tally tally) {
    counted("tally.goals", labels.get("tally.goalCount", tally.goals()));
    counted("tally.achieved", labels.get("tally.achievedOf", tally.achieved(), tally.counted()));
    counted("tally.mean", labels.mean(tally));
    counted("tally.rating", counts(tally.ratings()));
    counted("tally.outcome", counts(tally.outcomes()));
  }

  private void departments() {
    if (document.overview().departments().size() > 1) {
      counted(
          "summary.departments",
          document.overview().departments().stream()
              .map(this::department)
              .collect(Collectors.joining("\n")));
    }
  }

  private String department(DepartmentPart department) {
    Tally tally = department.tally();
    String achieved = labels.get("tally.achievedOf", tally.achieved(), tally.counted());
    return labels.get("summary.department", department.name(), achieved, labels.mean(tally));
  }

  /** The number of outstanding results by department. */
  private void owed() {
    if (document.overview().owed().isEmpty()) {
      return;
    }
    Map<String, Long> byDepartment =
        document.overview().owed().stream()
            .flatMap(owed -> owed.departments().stream())
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    counted(
        "summary.owed",
        byDepartment.entrySet().stream()
            .map(owes -> owes.getKey() + " " + labels.get("tally.goalCount", owes.getValue()))
            .collect(Collectors.joining("　")));
  }

  private void counted(String label, String text) {
    Row row = rows.add();
    rows.words(row, 0, CellRole.HEAD, labels.get(label));
    rows.words(row, 1, last, CellRole.WORDS, text);
    height += row.height();
  }

  private static String counts(List<Tally.Count> counts) {
    return counts.stream()
        .map(count -> count.label() + " " + count.count())
        .collect(Collectors.joining("　"));
  }
}
