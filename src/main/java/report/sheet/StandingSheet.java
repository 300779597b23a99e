package report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.document.DepartmentPart;
import report.document.Document;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Tally;
import report.document.ThemePart;
import report.sheet.layout.CellRole;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/**
 * Writes the 達成状況: the goals of the book, its themes or initiatives and its departments in figures,
 * and charts below them.
 */
final class StandingSheet {
  private final Document document;
  private final Labels labels;
  private final Sheet sheet;
  private final List<String> outcomes;
  private final List<String> ratings;
  private final List<Line> lines = new ArrayList<>();
  private final int columns;
  private final ListRows rows;

  /** What is counted in a row; one without a tally is the title of those below. */
  private record Line(String name, List<Tally> tally) {}

  private StandingSheet(Document document, Sheets sheets) {
    this.document = document;
    this.labels = document.overview().labels();
    this.sheet = sheets.list(labels.get("standing"));
    addLines();
    this.outcomes = labels(lines, true);
    this.ratings = labels(lines, false);
    ListTable table = table();
    this.columns = table.heads().size();
    this.rows =
        sheets.rows(
            sheet,
            table.widths(
                sheets.width(),
                sheets.template().layout().measures(),
                lines.stream()
                    .flatMap(line -> line.tally().stream().map(tally -> texts(line.name(), tally)))
                    .toList()));
  }

  /**
   * Writes the sheet.
   *
   * @param document the book
   * @param sheets the workbook
   * @return what receives the charts, once the figures they refer to are written
   */
  static SummaryCharts.Space write(Document document, Sheets sheets) {
    StandingSheet standing = new StandingSheet(document, sheets);
    return new SummaryCharts.Space(standing.sheet, standing.rows, standing.write());
  }

  private void addLines() {
    add(labels.get("standing.book"), document.overview().tally());
    List<ThemePart> themes = document.themes();
    if (themes.size() > 1) {
      themes.forEach(
          theme ->
              add(ThemeSheet.name(theme.number(), labels) + "　" + theme.title(), theme.tally()));
    } else {
      themes.stream()
          .flatMap(theme -> theme.initiatives().stream())
          .forEach((InitiativePart part) -> add(part.title(), part.tally()));
    }
    List<DepartmentPart> departments = document.overview().departments();
    if (departments.size() > 1) {
      lines.add(new Line(labels.get("standing.departments"), List.of()));
      departments.forEach(department -> add(department.name(), department.tally()));
    }
  }

  private void add(String name, Tally tally) {
    lines.add(new Line(name, List.of(tally)));
  }

  private static List<String> labels(List<Line> lines, boolean outcomes) {
    Set<String> labels = new LinkedHashSet<>();
    for (Line line : lines) {
      for (Tally tally : line.tally()) {
        (outcomes ? tally.outcomes() : tally.ratings()).forEach(count -> labels.add(count.label()));
      }
    }
    return List.copyOf(labels);
  }

  private ListTable table() {
    List<String> heads = new ArrayList<>(List.of(labels.get("figure.scope")));
    heads.add(labels.get("tally.goals"));
    heads.addAll(outcomes);
    heads.add(labels.get("tally.mean"));
    heads.addAll(ratings);
    List<CellRole> roles = new ArrayList<>(List.of(CellRole.WORDS));
    heads.stream().skip(1).forEach(head -> roles.add(CellRole.SYMBOL));
    return new ListTable(heads, roles, 0);
  }

  private List<String> texts(String name, Tally tally) {
    List<String> texts = new ArrayList<>(List.of(name, String.valueOf(tally.goals())));
    outcomes.forEach(label -> texts.add(count(tally.outcomes(), label)));
    texts.add(labels.mean(tally));
    ratings.forEach(label -> texts.add(count(tally.ratings(), label)));
    return texts;
  }

  private static String count(List<Tally.Count> counts, String label) {
    return counts.stream()
        .filter(count -> count.label().equals(label))
        .findFirst()
        .map(count -> String.valueOf(count.count()))
        .orElse("0");
  }

  private int write() {
    int head = ListTitle.write(rows, document, labels.get("standing"), columns);
    Row heads = rows.addHead();
    List<String> words = table().heads();
    for (int i = 0; i < columns; i++) {
      rows.words(heads, i, CellRole.HEAD, words.get(i));
    }
    lines.forEach(this::line);
    owed();
    return head;
  }

  private void line(Line line) {
    if (line.tally().isEmpty()) {
      rows.band(rows.addHead(), 0, columns - 1, line.name());
    }
    for (Tally tally : line.tally()) {
      Row row = rows.add();
      List<String> texts = texts(line.name(), tally);
      rows.words(row, 0, CellRole.WORDS, texts.get(0));
      for (int i = 1; i < columns; i++) {
        String text = texts.get(i);
        rows.words(row, i, CellRole.SYMBOL, text);
        if (i != outcomes.size() + 2) {
          row.cell(i).number(new BigDecimal(text));
        }
      }
    }
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
    String text =
        byDepartment.entrySet().stream()
            .map(owes -> owes.getKey() + " " + labels.get("tally.goalCount", owes.getValue()))
            .collect(Collectors.joining("　"));
    rows.words(
        rows.add(),
        0,
        columns - 1,
        CellRole.WORDS,
        labels.get("summary.owed") + labels.get("chart.colon") + text);
  }
}
