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
import report.sheet.grid.Look;
import report.sheet.grid.Measures;

/**
 * A column of the 総括表.
 *
 * @param label the key of its label
 * @param letters what a line of its cells holds, in half ems
 * @param look how its cells look
 * @param value what it says of a fact
 */
record SummaryColumn(String label, int letters, Look look, Function<Fact, String> value) {
  private static final String RATE = "fact.rate";
  private static final String SHEET = "contents.sheet";
  private static final SummaryColumn THEME =
      new SummaryColumn("fact.theme", 20, Look.WORDS, Fact::theme);
  private static final List<SummaryColumn> ALWAYS =
      List.of(
          new SummaryColumn("fact.initiative", 30, Look.WORDS, Fact::initiative),
          new SummaryColumn("fact.goal", 44, Look.WORDS, Fact::goal),
          new SummaryColumn("fact.measure", 6, Look.SYMBOL, Fact::measure),
          new SummaryColumn("fact.unit", 6, Look.SYMBOL, Fact::unit),
          new SummaryColumn("summary.compared", 10, Look.NUMBER, SummaryColumn::compared),
          new SummaryColumn("fact.target", 10, Look.NUMBER, fact -> fact.target().printed()),
          new SummaryColumn("fact.actual", 10, Look.NUMBER, fact -> fact.actual().printed()),
          new SummaryColumn(RATE, 9, Look.NUMBER, Fact::rate),
          new SummaryColumn("fact.rating", 5, Look.SYMBOL, Fact::rating),
          new SummaryColumn("fact.outcome", 8, Look.SYMBOL, Fact::word),
          new SummaryColumn("fact.remark", 12, Look.WORDS, Fact::remark));

  /** The columns of a book; its themes are named in full only if there are several. */
  static List<SummaryColumn> of(boolean severalThemes, Labels labels) {
    List<SummaryColumn> columns = new ArrayList<>(ALWAYS);
    if (severalThemes) {
      columns.add(0, THEME);
    }
    columns.add(
        0,
        new SummaryColumn(
            SHEET, 10, Look.SYMBOL, fact -> ThemeSheet.name(fact.themeNumber(), labels)));
    return columns;
  }

  /** Its width in units: so that neither its head nor a figure of usual length needs two lines. */
  int width(Measures measures, Labels labels) {
    return Math.max(
        measures.width(look, letters),
        measures.width(Look.HEAD, DisplayWidth.inPrint(labels.get(label))));
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
