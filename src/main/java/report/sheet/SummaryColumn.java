package report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Fact;
import report.document.Labels;
import report.document.Value;
import report.notation.DisplayWidth;
import report.sheet.layout.CellRole;
import report.sheet.layout.Measures;

/**
 * A column of the 総括表.
 *
 * @param label the key of its label
 * @param letters what a line of its cells holds, in half ems
 * @param look how its cells look
 * @param value what it says of a fact
 */
record SummaryColumn(String label, int letters, CellRole look, Function<Fact, String> value) {
  private static final String RATE = "fact.rate";
  private static final String SHEET = "contents.sheet";
  private static final SummaryColumn THEME =
      new SummaryColumn("fact.theme", 20, CellRole.WORDS, Fact::theme);
  private static final List<SummaryColumn> ALWAYS =
      List.of(
          new SummaryColumn("fact.initiative", 30, CellRole.WORDS, Fact::initiative),
          new SummaryColumn("fact.goal", 44, CellRole.WORDS, Fact::goal),
          new SummaryColumn("fact.measure", 6, CellRole.SYMBOL, Fact::measure),
          new SummaryColumn("fact.unit", 6, CellRole.SYMBOL, Fact::unit),
          new SummaryColumn("summary.compared", 10, CellRole.NUMBER, SummaryColumn::compared),
          new SummaryColumn("fact.target", 10, CellRole.NUMBER, fact -> fact.target().printed()),
          new SummaryColumn("fact.actual", 10, CellRole.NUMBER, fact -> fact.actual().printed()),
          new SummaryColumn(RATE, 9, CellRole.NUMBER, Fact::rate),
          new SummaryColumn("fact.rating", 5, CellRole.SYMBOL, Fact::rating),
          new SummaryColumn("fact.outcome", 8, CellRole.SYMBOL, Fact::word),
          new SummaryColumn("fact.remark", 12, CellRole.WORDS, Fact::remark));

  /** The columns of a book; its themes are named in full only if there are several. */
  static List<SummaryColumn> of(boolean severalThemes, Labels labels) {
    List<SummaryColumn> columns = new ArrayList<>(ALWAYS);
    if (severalThemes) {
      columns.add(0, THEME);
    }
    columns.add(
        0,
        new SummaryColumn(
            SHEET, 10, CellRole.SYMBOL, fact -> ThemeSheet.name(fact.themeNumber(), labels)));
    return columns;
  }

  /** Its width in units: so that neither its head nor a figure of usual length needs two lines. */
  int width(Measures measures, Labels labels) {
    return Math.max(
        measures.width(look, letters),
        measures.width(CellRole.HEAD, DisplayWidth.inPrint(labels.get(label))));
  }

  /** Whether its cells name the sheet of the theme. */
  boolean isSheet() {
    return label.equals(SHEET);
  }

  /** Whether its cells hold the rate as a number. */
  boolean isRate() {
    return label.equals(RATE);
  }

  private static String compared(Fact fact) {
    return Stream.of(fact.previous(), fact.baseline())
        .map(Value::printed)
        .filter(printed -> !printed.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
