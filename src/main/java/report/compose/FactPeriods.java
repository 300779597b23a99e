package report.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.document.Fact;
import report.document.FactAround;
import report.document.FactChanges;
import report.document.Labels;
import report.document.Value;
import report.plan.Actual;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Trajectory;
import report.rate.Calculation;
import report.rate.MeasureRate;
import report.rate.RatePrinter;
import report.rate.Rated;

/** Draws the years and periods of the figures of a measure, for the data. */
final class FactPeriods {
  private final Labels labels;
  private final RatePrinter printer;
  private final FigurePrinter printed;

  FactPeriods(Labels labels, RatePrinter printer, FigurePrinter printed) {
    this.labels = labels;
    this.printer = printer;
    this.printed = printed;
  }

  /** The periods of the figures of a measure. */
  Fact.Periods periods(MeasureRate rate) {
    Optional<Actual.Known> known =
        rate.actual().filter(Actual.Known.class::isInstance).map(Actual.Known.class::cast);
    Optional<ReferencePeriod> period = known.flatMap(Actual.Known::period);
    Measure.Beside beside = rate.measure().beside();
    return new Fact.Periods(
        written(period),
        known
            .map(Actual.Known::certainty)
            .filter(certainty -> certainty != Actual.Certainty.FINAL)
            .map(certainty -> labels.get("certainty." + certainty.name()))
            .orElse(""),
        rate.actual()
            .filter(Actual.Pending.class::isInstance)
            .flatMap(actual -> ((Actual.Pending) actual).knownOn())
            .map(FactsComposer::value)
            .orElse(Value.NONE),
        span(period),
        span(rate.targetWindow()),
        written(beside.baseline().period()),
        written(beside.previous().period()));
  }

  private static String written(Optional<ReferencePeriod> period) {
    return period.map(ReferencePeriod::written).orElse("");
  }

  private static Fact.Span span(Optional<ReferencePeriod> period) {
    return period
        .filter(ReferencePeriod.Sum.class::isInstance)
        .map(ReferencePeriod.Sum.class::cast)
        .map(sum -> new Fact.Span(sum.from().code(), sum.to().code()))
        .orElse(Fact.Span.NONE);
  }

  /** The fiscal year of a figure, or its calendar year as written. */
  private static String year(ReferencePeriod period) {
    return period instanceof ReferencePeriod.InCalendarYear
        ? period.written()
        : period.year().map(FiscalYear::code).orElse("");
  }

  /** The years of the figures of a measure, and its final target. */
  Fact.Years years(NumericGoal goal, Measure planned, MeasureRate rate) {
    Optional<Trajectory.End> end = rate.measure().course().end();
    Optional<Calculation> toEnd = rate.rated().flatMap(Rated::toEnd);
    return new Fact.Years(
        rate.targetPeriod().map(ReferencePeriod::code).orElse(""),
        rate.actual()
            .filter(Actual.Known.class::isInstance)
            .flatMap(actual -> ((Actual.Known) actual).period())
            .map(FactPeriods::year)
            .orElse(""),
        end.map(Trajectory.End::target)
            .map(
                target ->
                    new Value(printed.of(target), FactsComposer.number(target), Optional.empty()))
            .orElse(Value.NONE),
        end.map(Trajectory.End::period).map(ReferencePeriod::code).orElse(""),
        toEnd.map(rated -> printer.text(rated.exact(), rated.isFull(), rate.about())).orElse(""),
        toEnd.map(rated -> printer.percent(rated.exact(), rated.isFull())),
        around(goal, planned, rate),
        planned.past().series().stream()
            .map(
                one ->
                    new Fact.OfYear(one.year().code(), FactsComposer.value(one.actual(), printed)))
            .toList(),
        "",
        FactChanges.NONE);
  }

  /** What the plan says around a due date. */
  Fact.Years years(Milestone milestone) {
    String revised = EarlierFigures.revised(milestone, labels);
    return revised.isEmpty()
        ? Fact.Years.NONE
        : new Fact.Years(
            "",
            "",
            Value.NONE,
            "",
            "",
            Optional.empty(),
            new FactAround("", "", revised, List.of(), List.of(revised)),
            List.of(),
            "",
            FactChanges.NONE);
  }

  /** What the plan says around the target that the rate is calculated with. */
  private FactAround around(NumericGoal goal, Measure planned, MeasureRate rate) {
    String used = rate.targetPeriod().map(ReferencePeriod::code).orElse("");
    String period = goal.period().orElse("");
    String revised = EarlierFigures.revised(planned, labels, printed);
    return new FactAround(
        planned.course().baselineYear().map(FiscalYear::code).orElse(""),
        period,
        revised,
        planned
            .course()
            .years()
            .map(
                one ->
                    new Fact.OfYear(
                        one.period().code(),
                        new Value(
                            printed.of(one.target()),
                            FactsComposer.number(one.target()),
                            Optional.empty())))
            .toList(),
        Stream.concat(
                Stream.of(labels.inBrackets(period).strip(), revised),
                EarlierFigures.ofOtherYears(planned)
                    .filter(one -> !one.period().code().equals(used))
                    .map(
                        one ->
                            printed.of(one.target())
                                + labels.inBrackets(labels.code(one.period().code()))))
            .filter(line -> !line.isEmpty())
            .toList());
  }
}
