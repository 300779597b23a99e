package report.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.document.Bullet;
import report.document.Labels;
import report.document.Piece;
import report.document.Run;
import report.notation.DisplayWidth;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.plan.Past;

/** Composes the actuals of earlier years (実績の推移): a table below a goal. */
final class HistoryTable {
  /** The width up to which years are printed side by side, in half ems of the goal column. */
  private static final int WIDEST = 36;

  /** The width of the borders and margins of a cell. */
  private static final int AROUND = 2;

  private HistoryTable() {}

  /** The table of a goal; empty if none of its measures has a history. */
  static List<Piece> of(NumericGoal goal, Labels labels) {
    List<List<String>> rows = rows(goal.measures(), labels);
    if (rows.size() == 1) {
      return List.of();
    }
    List<List<String>> beside = turned(goal.measures().size() == 1 ? withoutName(rows) : rows);
    List<List<List<Run>>> cells =
        (width(beside) <= WIDEST ? beside : rows)
            .stream().map(row -> row.stream().map(HistoryTable::cell).toList()).toList();
    return List.of(
        Piece.Line.of(Bullet.NONE, 1, labels.get("history")),
        new Piece.Table(1, cells.get(0), cells.subList(1, cells.size())));
  }

  /** A head row with the names of the measures, and one row for each year. */
  private static List<List<String>> rows(List<Measure> measures, Labels labels) {
    TreeMap<FiscalYear, List<String>> years = new TreeMap<>();
    for (int i = 0; i < measures.size(); i++) {
      for (Past.Recorded one : measures.get(i).past().series()) {
        years
            .computeIfAbsent(
                one.year(), year -> new ArrayList<>(Collections.nCopies(measures.size(), "")))
            .set(i, one.actual().written());
      }
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(labels.get("fact.year"), names(measures, labels)));
    years.forEach((year, actuals) -> rows.add(row(labels.code(year.code()), actuals)));
    return rows;
  }

  private static List<String> names(List<Measure> measures, Labels labels) {
    return measures.stream()
        .map(
            measure -> measure.name().orElse(measures.size() == 1 ? labels.get("fact.actual") : ""))
        .toList();
  }

  private static List<String> row(String first, List<String> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  /** The rows without the head, which names the only measure. */
  private static List<List<String>> withoutName(List<List<String>> rows) {
    return rows.subList(1, rows.size());
  }

  /** Rows as columns. */
  private static List<List<String>> turned(List<List<String>> rows) {
    List<List<String>> turned = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      int column = i;
      turned.add(rows.stream().map(row -> row.get(column)).toList());
    }
    return turned;
  }

  private static int width(List<List<String>> rows) {
    return turned(rows).stream()
        .mapToInt(
            column -> AROUND + column.stream().mapToInt(DisplayWidth::inPrint).max().orElse(0))
        .sum();
  }

  private static List<Run> cell(String text) {
    return text.isEmpty() ? List.of() : List.of(new Run.Plain(text, false));
  }
}
