package report.read.theme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.calendar.ReferencePeriodGrammar;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Actual.Certainty;
import report.quantity.Figure;
import report.read.field.DateField;
import report.read.field.Expect;
import report.read.field.FiscalYearField;
import report.read.field.Scope;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * The keys of a structured figure for what is written beside a figure on paper: {@code year}, or
 * {@code from} and {@code to}, or {@code asOf}; {@code certainty}; and {@code words} for the rest.
 *
 * @param period the period that the figure refers to, if given
 * @param certainty whether it may still change
 * @param printed the words in brackets after the figure; empty without any
 */
record BesideKeys(Optional<ReferencePeriod> period, Certainty certainty, String printed) {
  private static final Pattern PLAIN = Pattern.compile("(約?)([▲△\\-－]?[\\d,.]+)(\\D{0,20})");
  private static final Pattern SAFE = Pattern.compile("[\\p{L}％℃㎡㎥][^,:#\\[\\]{}]*");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  /** Reads the keys; empty, with a finding, if one of them cannot be read. */
  static Optional<BesideKeys> read(MappingNode mapping, Scope scope) {
    int errors = scope.findings().errors();
    Optional<ReferencePeriod> year = value(mapping, "year").flatMap(node -> year(node, scope));
    Optional<ReferencePeriod> date =
        value(mapping, "asOf")
            .flatMap(node -> DateField.of(node, "asOf", scope.year(), scope.findings()))
            .map(BesideKeys::asOf);
    Optional<ReferencePeriod> years = sum(mapping, scope);
    Optional<String> word = line(mapping, "certainty", scope.findings());
    Optional<Certainty> certainty = word.flatMap(CertaintyWords::read);
    if (word.isPresent() && certainty.isEmpty()) {
      report(mapping, "certainty", "P001.certainty", scope.findings());
    }
    Optional<String> words = line(mapping, "words", scope.findings());
    List<ReferencePeriod> periods = Stream.of(year, date, years).flatMap(Optional::stream).toList();
    if (periods.size() > 1) {
      report(mapping, date.isPresent() ? "asOf" : "from", "P001.periods", scope.findings());
    }
    String printed =
        Stream.of(periods.stream().map(ReferencePeriod::code), word.stream(), words.stream())
            .flatMap(texts -> texts)
            .collect(Collectors.joining("、"));
    return scope.findings().errors() > errors
        ? Optional.empty()
        : Optional.of(
            new BesideKeys(
                periods.stream().findFirst(),
                certainty.orElse(Certainty.FINAL),
                printed.isEmpty() ? "" : "（" + printed + "）"));
  }

  private static ReferencePeriod asOf(Timing date) {
    return new ReferencePeriod.AsOf(date, date.written());
  }

  /** A fiscal year, or a calendar year. */
  static Optional<ReferencePeriod> year(Node node, Scope scope) {
    Optional<ReferencePeriod> calendar =
        node instanceof ScalarNode text
            ? ReferencePeriodGrammar.read(text.text().strip(), scope.year())
                .filter(ReferencePeriod.InCalendarYear.class::isInstance)
            : Optional.empty();
    return calendar.or(
        () -> FiscalYearField.of(node, "year", scope.findings()).map(ReferencePeriod.InYear::new));
  }

  private static Optional<ReferencePeriod> sum(MappingNode mapping, Scope scope) {
    Findings findings = scope.findings();
    Optional<Node> from = value(mapping, "from");
    Optional<Node> to = value(mapping, "to");
    if (from.isPresent() != to.isPresent()) {
      report(mapping, from.isPresent() ? "from" : "to", "P001.from-to", findings);
      return Optional.empty();
    }
    Optional<FiscalYear> first = from.flatMap(node -> FiscalYearField.of(node, "from", findings));
    Optional<FiscalYear> last = to.flatMap(node -> FiscalYearField.of(node, "to", findings));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (first.get().compareTo(last.get()) >= 0) {
      report(mapping, "to", "P001.from-to", findings);
      return Optional.empty();
    }
    String written = first.get().code() + "～" + last.get().code();
    return Optional.of(new ReferencePeriod.Sum(first.get(), last.get(), written));
  }

  private static Optional<Node> value(MappingNode mapping, String key) {
    return mapping.entry(key).map(MappingNode.Entry::value);
  }

  private static Optional<String> line(MappingNode mapping, String key, Findings findings) {
    return value(mapping, key).flatMap(node -> Expect.line(node, key, findings));
  }

  private static void report(MappingNode mapping, String key, String sentence, Findings findings) {
    mapping
        .entry(key)
        .ifPresent(
            entry ->
                findings.add(
                    Finding.of(
                            Rule.NOT_A_QUANTITY,
                            entry.key().span(),
                            entry.value() instanceof ScalarNode text ? text.text().strip() : key)
                        .withMessage(sentence)));
  }

  /** The figure with the words after it; one that is added up over years is cumulative. */
  Figure beside(Figure figure) {
    boolean isSum = period.filter(ReferencePeriod::isSum).isPresent();
    return (isSum ? figure.cumulated() : figure).printedAs(figure.written() + printed);
  }

  /** What to write for a figure with words in brackets that cannot be read. */
  static List<String> instead(String figure, String words) {
    if (FOUR_DIGITS.matcher(words).matches()) {
      return List.of(figure + "（" + words + "年度）", figure + "（" + words + "年）");
    }
    Matcher m = PLAIN.matcher(figure);
    if (!m.matches() || !m.group(3).matches("[^\\s]*")) {
      return List.of();
    }
    String unit = m.group(3).isEmpty() ? "" : ", unit: " + quoted(m.group(3));
    String about = m.group(1).isEmpty() ? "" : ", about: true";
    return List.of(
        "{value: " + value(m.group(2)) + unit + about + ", words: " + quoted(words) + "}");
  }

  private static String value(String number) {
    return number.matches("\\d+(?:\\.\\d+)?") ? number : "'" + number + "'";
  }

  private static String quoted(String text) {
    return SAFE.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
  }
}
