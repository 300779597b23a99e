package report.read.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.ReferencePeriod;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Actual;
import report.plan.Comparative;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Target;
import report.quantity.Figure;
import report.rate.RateMethod;
import report.rate.RateMethods;
import report.read.field.Amount;
import report.read.field.Fields;
import report.read.field.MeasureCount;
import report.read.field.Placed;
import report.read.field.Scope;

/**
 * The figures with which those of a goal are compared.
 *
 * @param previous last year's figure of each measure
 * @param baseline the figure of each measure from which progress is measured
 * @param findings receives what does not fit the targets
 */
record EarlierFigures(
    Optional<MeasureColumn<DatedFigure>> previous,
    Optional<MeasureColumn<DatedFigure>> baseline,
    Findings findings) {

  /**
   * Reads the fields; the location of each of last year's figures is kept.
   *
   * @param order the names of the measures of the goal; empty without
   */
  static EarlierFigures read(Fields fields, List<String> order, Scope scope) {
    EarlierFigures read =
        new EarlierFigures(
            column(fields, "previous", order, scope),
            column(fields, "baseline", order, scope),
            scope.findings());
    read.previous.stream()
        .flatMap(column -> column.cells().stream())
        .forEach(
            cell ->
                cell.value()
                    .flatMap(DatedFigure::figure)
                    .ifPresent(figure -> scope.origins().add(figure, cell.span())));
    return read;
  }

  private static Optional<MeasureColumn<DatedFigure>> column(
      Fields fields, String field, List<String> order, Scope scope) {
    return fields
        .value(field)
        .map(
            node ->
                MeasureColumn.named(
                    node,
                    field,
                    order,
                    (cell, name) ->
                        DatedFigure.read(
                            cell, name, scope, () -> MeasureCount.ofOthers(fields, field)),
                    scope.findings()));
  }

  /** The figure of a measure; empty if there are words in its place. */
  Optional<Placed<Figure>> figure(Optional<MeasureColumn<DatedFigure>> column, int measure) {
    return column
        .flatMap(figures -> figures.at(measure))
        .flatMap(cell -> cell.value().figure().map(figure -> new Placed<>(figure, cell.span())));
  }

  /** The figures of a measure, last year's first. */
  List<Amount> amounts(int measure) {
    return Stream.of(previous, baseline)
        .flatMap(column -> figure(column, measure).stream())
        .map(Amount::of)
        .toList();
  }

  /**
   * What stands beside the figures of a measure.
   *
   * @param lastBook last year's figure, if it is that of last year's book
   */
  Measure.Beside beside(int measure, Optional<Actual.Known> lastBook) {
    return new Measure.Beside(
        lastBook
            .map(known -> new Comparative(known.period(), known.certainty(), ""))
            .orElseGet(() -> beside(previous, measure)),
        beside(baseline, measure));
  }

  private static Comparative beside(Optional<MeasureColumn<DatedFigure>> column, int measure) {
    return column
        .flatMap(figures -> figures.at(measure))
        .map(cell -> cell.value().beside())
        .orElse(Comparative.NONE);
  }

  /** The baseline of a measure, or else last year's figure. */
  Optional<Placed<Figure>> figure(int measure) {
    return figure(baseline, measure).or(() -> figure(previous, measure));
  }

  /** Reports a target that is on the wrong side of the baseline, or else of last year's figure. */
  void checkSide(int measure, List<Placed<Target>> targets, Optional<Method> chosen) {
    figure(measure)
        .ifPresent(
            earlier ->
                new SideCheck(chosen, findings)
                    .check(
                        targets.stream().filter(target -> isLike(target, earlier)).toList(),
                        earlier));
  }

  /** Whether both are cumulative, or neither is. */
  private static boolean isLike(Placed<Target> target, Placed<Figure> earlier) {
    return target.value().unit().map(earlier.value().unit()::countsAs).orElse(true);
  }

  /**
   * Reports a baseline that is added up over other years than a target, if the method compares the
   * two.
   *
   * @return whether there is none
   */
  boolean checkBaseline(int measure, List<Placed<Target>> targets, Method chosen) {
    RateMethod method = RateMethods.of(chosen);
    Optional<Placed<Figure>> start =
        figure(baseline, measure)
            .filter(any -> method.goesFromBaseline() || method.keepsBaseline());
    Optional<Placed<Target>> other =
        start.flatMap(
            figure ->
                targets.stream()
                    .filter(target -> target.value() instanceof Target.Amount)
                    .filter(target -> !isAsLong(measure, figure, target))
                    .findFirst());
    other.ifPresent(
        target ->
            findings.add(
                Finding.of(
                        Rule.METHOD_DOES_NOT_FIT,
                        start.get().span(),
                        start.get().value().written(),
                        target.value().written(),
                        chosen.key())
                    .withMessage("P006.other-years")
                    .withRelated(target.span())));
    return other.isEmpty();
  }

  private boolean isAsLong(int measure, Placed<Figure> start, Placed<Target> target) {
    return isLike(target, start)
        && ReferencePeriod.isAsLong(
            beside(baseline, measure).period(), ((Target.Amount) target.value()).period());
  }
}
