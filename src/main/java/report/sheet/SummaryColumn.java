package report.sheet;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Fact;
import report.document.Labels;
import report.document.Value;
import report.sheet.layout.CellRole;
import report.sheet.layout.Measures;

/**
 * A column of the 総括表. {@link #ALL} is the one list of them.
 *
 * @param label the key of its label
 * @param letters the length of a line in its cells, in half ems
 * @param role how its cells look
 * @param value its words for a fact
 * @param kind what its cells are besides words
 */
record SummaryColumn(
    String label, int letters, CellRole role, BiFunction<Fact, Labels, String> value, Kind kind) {

  /** What the cells of a column are besides words. */
  enum Kind {
    /** Words alone. */
    WORDS,
    /** Words that are left out if the book has one theme. */
    THEME,
    /** A link to the sheet of the theme. */
    SHEET,
    /** The rate as a number with a bar, and a link to its calculation. */
    RATE
  }

  private static final List<SummaryColumn> ALL =
      List.of(
          new SummaryColumn(
              "contents.sheet",
              10,
              CellRole.SYMBOL,
              (fact, labels) -> ThemeSheet.name(fact.themeNumber(), labels),
              Kind.SHEET),
          new SummaryColumn(
              "fact.theme", 20, CellRole.WORDS, (fact, labels) -> fact.theme(), Kind.THEME),
          words("fact.initiative", 30, CellRole.WORDS, Fact::initiative),
          words("fact.goal", 44, CellRole.WORDS, Fact::goal),
          words("fact.measure", 6, CellRole.SYMBOL, Fact::measure),
          words("fact.unit", 6, CellRole.SYMBOL, Fact::unit),
          new SummaryColumn(
              "summary.compared", 10, CellRole.NUMBER, SummaryColumn::compared, Kind.WORDS),
          words("fact.target", 10, CellRole.NUMBER, SummaryColumn::target),
          words("fact.actual", 10, CellRole.NUMBER, fact -> fact.actual().printed()),
          new SummaryColumn(
              "fact.rate", 9, CellRole.NUMBER, (fact, labels) -> fact.rate(), Kind.RATE),
          words("fact.rating", 5, CellRole.SYMBOL, Fact::rating),
          words("fact.outcome", 8, CellRole.SYMBOL, Fact::word),
          words("fact.remark", 12, CellRole.WORDS, Fact::brief));

  private static SummaryColumn words(
      String label, int letters, CellRole role, Function<Fact, String> value) {
    return new SummaryColumn(label, letters, role, (fact, labels) -> value.apply(fact), Kind.WORDS);
  }

  /** The columns of a book; its themes are named in full only if there are several. */
  static List<SummaryColumn> of(boolean severalThemes) {
    return ALL.stream().filter(column -> severalThemes || column.kind != Kind.THEME).toList();
  }

  /**
   * Its width in units, chosen so that neither its heading nor a figure of usual length needs two
   * lines.
   */
  int width(Measures measures, Labels labels) {
    return Math.max(
        measures.width(role, letters), measures.width(CellRole.HEAD, labels.get(label)));
  }

  /** Last year's figure, and the baseline; where a row has a baseline, each is labelled. */
  private static String compared(Fact fact, Labels labels) {
    if (fact.baseline().printed().isEmpty()) {
      return fact.previous().printed();
    }
    return Stream.of(
            labelled("summary.baseline", fact.baseline(), labels),
            labelled("summary.previous", fact.previous(), labels))
        .filter(printed -> !printed.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The target, and below it its period, its change and the targets of other years. */
  private static String target(Fact fact) {
    return Stream.concat(
            Stream.of(fact.target().printed()), fact.years().around().beside().stream())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String labelled(String key, Value value, Labels labels) {
    return value.printed().isEmpty() ? "" : labels.get(key, value.printed());
  }
}
