package report.compose;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.document.Fact;
import report.document.Labels;
import report.document.Value;
import report.plan.Actual;
import report.plan.Measure;
import report.plan.Trajectory;
import report.rate.Calculation;
import report.rate.MeasureRate;
import report.rate.RatePrinter;
import report.rate.Rated;

/** Draws the years and periods of the figures of a measure, for the data. */
final class FactPeriods {
  private final Labels labels;
  private final RatePrinter printer;

  FactPeriods(Labels labels, RatePrinter printer) {
    this.labels = labels;
    this.printer = printer;
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
  Fact.Years years(MeasureRate rate) {
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
                    new Value(target.written(), FactsComposer.number(target), Optional.empty()))
            .orElse(Value.NONE),
        end.map(Trajectory.End::period).map(ReferencePeriod::code).orElse(""),
        toEnd.map(rated -> printer.text(rated.exact(), rated.isFull(), rate.about())).orElse(""),
        toEnd.map(rated -> printer.percent(rated.exact(), rated.isFull())));
  }
}
