package report.read.theme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import report.calendar.FiscalYear;
import report.finding.Span;
import report.plan.Actual;
import report.plan.Id;
import report.plan.LastYear;
import report.plan.NumericGoal;
import report.plan.Past;
import report.plan.Result;
import report.plan.Target;
import report.plan.Theme;
import report.quantity.Figure;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.Unit;
import report.read.field.ContinuityReader;
import report.read.field.Fields;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.tree.ScalarNode;

/**
 * Last year's figures of a goal whose plan does not give them: its actuals in last year's book, if
 * that has a goal with the same id and the same number of measures.
 *
 * @param actuals the actual of each measure, empty if it is not known, with the location of the
 *     result
 * @param goal the goal as planned in that book
 */
record LastYearsFigures(
    List<Placed<Optional<Past.Published>>> actuals, Supplier<Optional<NumericGoal>> goal) {
  /** There are none. */
  static final LastYearsFigures NONE = new LastYearsFigures(List.of(), Optional::empty);

  /** Copies the list. */
  LastYearsFigures {
    actuals = List.copyOf(actuals);
  }

  /** The figures of a goal with a number of measures. */
  static LastYearsFigures of(Fields goal, int measures, Scope scope) {
    return goal.value("id")
        .filter(ScalarNode.class::isInstance)
        .map(id -> ((ScalarNode) id).text())
        .filter(Id::isId)
        .map(id -> ContinuityReader.lastYears(goal, scope.year()).orElse(unchanged(id, scope)))
        .flatMap(origin -> of(scope.lastYear().of(origin.theme()), origin.id(), measures, scope))
        .orElse(NONE);
  }

  private static Theme.Origin unchanged(String id, Scope scope) {
    return new Theme.Origin(scope.year(), Optional.empty(), new Id(id));
  }

  private static Optional<LastYearsFigures> of(
      LastYear lastYear, Id goal, int measures, Scope scope) {
    return lastYear
        .of(goal)
        .filter(result -> result.actuals().size() == measures)
        .flatMap(
            result -> scope.origins().of(result).map(place -> of(lastYear, result, place, scope)));
  }

  private static LastYearsFigures of(
      LastYear lastYear, Result.Numeric result, Span place, Scope scope) {
    List<Placed<Optional<Past.Published>>> known =
        result.actuals().stream()
            .map(actual -> published(actual, new FiscalYear(scope.year().start() - 1)))
            .map(actual -> new Placed<>(actual, place))
            .toList();
    known.forEach(actual -> actual.value().ifPresent(figure -> scope.origins().add(figure, place)));
    return new LastYearsFigures(known, () -> lastYear.goal(result.goal()));
  }

  private static Optional<Past.Published> published(Actual actual, FiscalYear year) {
    return actual instanceof Actual.Known known
        ? Optional.of(new Past.Published(year, known))
        : Optional.empty();
  }

  /**
   * The actual of a measure.
   *
   * @param measure its place in the goal
   * @param unit the unit of its other figures, if there are any
   * @return empty if it is not known, or has another unit
   */
  Optional<Placed<Past.Published>> at(int measure, Optional<Unit> unit) {
    return measure < actuals.size()
        ? actuals
            .get(measure)
            .value()
            .filter(known -> unit.filter(other -> !other.equals(unit(known))).isEmpty())
            .map(known -> new Placed<>(known, actuals.get(measure).span()))
        : Optional.empty();
  }

  /** Last year's target of a measure: its figure, or the bound of its condition. */
  Optional<BigDecimal> target(int measure) {
    return goal.get()
        .map(NumericGoal::measures)
        .filter(measures -> measure < measures.size())
        .flatMap(measures -> measures.get(measure).target())
        .filter(Target.Amount.class::isInstance)
        .flatMap(target -> value(((Target.Amount) target).quantity()));
  }

  private static Optional<BigDecimal> value(Quantity quantity) {
    if (quantity instanceof Limit limit) {
      return Optional.of(limit.bound().value());
    }
    return quantity instanceof Figure figure ? Optional.of(figure.value()) : Optional.empty();
  }

  private static Unit unit(Past.Published published) {
    return published.actual().figure().unit();
  }

  /** The figure of an actual. */
  static Placed<Figure> figure(Placed<Past.Published> actual) {
    return new Placed<>(actual.value().actual().figure(), actual.span());
  }
}
