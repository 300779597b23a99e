package report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Fact;
import report.document.Labels;
import report.document.Value;
import report.sheet.grid.Look;

/**
 * A column of the 総括表.
 *
 * @param label the key of its label
 * @param width its width in units
 * @param look how its cells look
 * @param value what it says of a fact
 */
record SummaryColumn(String label, int width, Look look, Function<Fact, String> value) {
  private static final String RATE = "fact.rate";
  private static final String SHEET = "contents.sheet";
  private static final SummaryColumn THEME =
      new SummaryColumn("fact.theme", 24, Look.WORDS, Fact::theme);
  private static final List<SummaryColumn> ALWAYS =
      List.of(
          new SummaryColumn("fact.initiative", 35, Look.WORDS, Fact::initiative),
          new SummaryColumn("fact.goal", 49, Look.WORDS, Fact::goal),
          new SummaryColumn("fact.measure", 8, Look.SYMBOL, Fact::measure),
          new SummaryColumn("fact.unit", 7, Look.SYMBOL, Fact::unit),
          new SummaryColumn("summary.compared", 14, Look.NUMBER, SummaryColumn::compared),
          new SummaryColumn("fact.target", 14, Look.NUMBER, fact -> fact.target().printed()),
          new SummaryColumn("fact.actual", 14, Look.NUMBER, fact -> fact.actual().printed()),
          new SummaryColumn(RATE, 11, Look.NUMBER, Fact::rate),
          new SummaryColumn("fact.rating", 7, Look.SYMBOL, Fact::rating),
          new SummaryColumn("fact.outcome", 10, Look.SYMBOL, Fact::word),
          new SummaryColumn("fact.remark", 16, Look.WORDS, Fact::remark));

  /** The columns of a book; its themes are named in full only if there are several. */
  static List<SummaryColumn> of(boolean severalThemes, Labels labels) {
    List<SummaryColumn> columns = new ArrayList<>(ALWAYS);
    if (severalThemes) {
      columns.add(0, THEME);
    }
    columns.add(
        0,
        new SummaryColumn(
            SHEET, 13, Look.SYMBOL, fact -> ThemeSheet.name(fact.themeNumber(), labels)));
    return columns;
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
