package report.read.theme;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.finding.Rule;
import report.notation.Reading;
import report.plan.Target;
import report.plan.Trajectory;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.QuantityGrammar;
import report.read.field.MeasureCount;
import report.read.field.QuantityReader;
import report.read.field.Readings;
import report.read.field.Scope;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * Reads a target with the period it refers to: {@code 16法人（R9）}, {@code 40件（R6～R9）}, {@code {value:
 * 40, unit: 件, from: R6, to: R9}}.
 */
final class DatedTarget {
  private final Scope scope;
  private final Supplier<MeasureCount> measures;

  /**
   * A reader.
   *
   * @param measures the number of measures of the goal; only used for suggestions
   */
  DatedTarget(Scope scope, Supplier<MeasureCount> measures) {
    this.scope = scope;
    this.measures = measures;
  }

  /** A quantity with its period, or only a direction. */
  Optional<Target> target(Node node, String field) {
    return read(node, field, new QuantityReader(scope.findings(), measures)::target);
  }

  /** A quantity with its period; a direction is none. */
  Optional<Target> amount(Node node, String field) {
    return read(node, field, new QuantityReader(scope.findings(), measures)::amount);
  }

  private Optional<Target> read(
      Node node, String field, BiFunction<Node, String, Optional<Target>> alone) {
    if (node instanceof MappingNode mapping && mapping.entry("direction").isEmpty()) {
      return alone
          .apply(mapping, field)
          .flatMap(
              target ->
                  BesideKeys.read(mapping, scope)
                      .map(keys -> with(target, keys.period(), keys.printed())));
    }
    if (!(node instanceof ScalarNode text)) {
      return alone.apply(node, field);
    }
    FigureWords words = FigureWords.of(text.text(), scope.year());
    Reading<Quantity> reading = QuantityGrammar.read(words.figure());
    boolean isCertain = words.certainty().isEmpty();
    if (reading.found().isEmpty()
        && words.unreadBehind().isPresent()
        && QuantityGrammar.read(words.withoutBrackets()).found().orElse(null) instanceof Figure
        && DatedFigure.isNoUnit(QuantityGrammar.read(text.text()))) {
      DatedFigure.report(text, words, scope.findings());
      return Optional.empty();
    }
    return words.isBare() || reading.found().isEmpty() || !isCertain
        ? alone.apply(node, field)
        : Readings.take(reading, text, Rule.NOT_A_QUANTITY, scope.findings())
            .map(
                quantity ->
                    new Target.Amount(
                        written(quantity, words.printed(quantity.written()), isSum(words.period())),
                        words.period()));
  }

  private static boolean isSum(Optional<ReferencePeriod> period) {
    return period.filter(ReferencePeriod::isSum).isPresent();
  }

  /** A target with words in brackets after it. */
  private static Target with(Target target, Optional<ReferencePeriod> period, String printed) {
    return target instanceof Target.Amount amount && (period.isPresent() || !printed.isEmpty())
        ? new Target.Amount(
            written(amount.quantity(), target.written() + printed, isSum(period)), period)
        : target;
  }

  /** A target of a period in a list, unless it states one itself. */
  static Target of(ReferencePeriod period, Target target) {
    return target instanceof Target.Amount amount
            && amount.period().isEmpty()
            && !(period instanceof ReferencePeriod.InYear)
        ? with(target, Optional.of(period), "（" + period.written() + "）")
        : target;
  }

  /** The same quantity with another text; cumulative if it is added up over years. */
  private static Quantity written(Quantity quantity, String text, boolean isSum) {
    if (quantity instanceof Limit limit) {
      return new Limit(limit.comparison(), added(limit.bound(), isSum), text);
    }
    if (quantity instanceof Interval range) {
      return new Interval(added(range.low(), isSum), added(range.high(), isSum), text);
    }
    return added((Figure) quantity, isSum).printedAs(text);
  }

  private static Figure added(Figure figure, boolean isSum) {
    return isSum ? figure.cumulated() : figure;
  }

  /** The target of a year in a trajectory, where its period is printed with it. */
  static Optional<Trajectory.End> end(FiscalYear year, Target target, FiscalYear book) {
    if (!(target instanceof Target.Amount amount)) {
      return Optional.empty();
    }
    ReferencePeriod period = amount.period().orElseGet(() -> new ReferencePeriod.InYear(year));
    Quantity bare =
        amount.period().isPresent()
            ? written(amount.quantity(), bare(target.written(), book), false)
            : amount.quantity();
    return Optional.of(new Trajectory.End(year, bare, period));
  }

  /** The text of a target without its period, but with any other words. */
  private static String bare(String written, FiscalYear book) {
    FigureWords words = FigureWords.of(written, book);
    String period = words.period().map(ReferencePeriod::written).orElse("");
    String behind = words.behind().replaceFirst("\\s*[（(【]" + Pattern.quote(period) + "[）)】]", "");
    return behind.equals(words.behind())
        ? words.figure()
        : words.before() + words.figure() + behind;
  }

  /** A target with the year it is for, {@code 16法人（R9）}, if that is not the year of the book. */
  static Optional<Trajectory.End> ofOtherYear(Target target, FiscalYear book) {
    return target instanceof Target.Amount amount
        ? amount
            .period()
            .flatMap(ReferencePeriod::year)
            .filter(year -> !year.equals(book))
            .flatMap(year -> end(year, target, book))
        : Optional.empty();
  }
}
