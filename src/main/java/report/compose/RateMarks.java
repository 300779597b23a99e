package report.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.compose.numeral.Numerals;
import report.document.Labels;
import report.document.RateMark;
import report.plan.Actual;
import report.plan.Band;
import report.rate.Assessment;
import report.rate.MeasureRate;
import report.rate.Outcome;
import report.rate.RatePrinter;
import report.rate.Rated;
import report.rate.Reason;

/**
 * Converts the assessment of a goal to the words and figures that are printed next to its result.
 */
final class RateMarks {
  private final Labels labels;
  private final RatePrinter printer;
  private final FigurePrinter figures;

  RateMarks(Labels labels, RatePrinter printer, FigurePrinter figures) {
    this.labels = labels;
    this.printer = printer;
    this.figures = figures;
  }

  List<RateMark> of(Assessment assessment) {
    if (assessment instanceof Assessment.OfFigures figures) {
      boolean several = figures.measures().size() > 1;
      return figures.measures().stream()
          .map(measure -> ofMeasure(figures, measure, several, override(figures, measure)))
          .toList();
    }
    return List.of(
        assessment instanceof Assessment.OfMilestone milestone
            ? ofGoal(assessment, late(milestone).or(() -> reason(milestone.reason())))
            : ofGoal(assessment, reason(((Assessment.OfJudgement) assessment).reason())));
  }

  /** The rate as printed; empty without one. */
  String rate(MeasureRate measure) {
    String text =
        measure
            .exact()
            .map(exact -> printer.text(exact, measure.met(), measure.about()))
            .orElse("");
    return measure.outcome() == Outcome.IN_PROGRESS && !text.isEmpty()
        ? labels.get("toEnd", text)
        : text;
  }

  /**
   * The outcome of a measure in words; for a figure that is not known, in the words of the report.
   */
  static String word(MeasureRate measure, Labels labels) {
    return measure
        .actual()
        .filter(actual -> isInPlace(actual, measure.outcome()))
        .map(Actual::written)
        .orElseGet(() -> labels.get("outcome." + measure.outcome().name()));
  }

  private static boolean isInPlace(Actual actual, Outcome outcome) {
    return outcome == Outcome.PENDING && actual instanceof Actual.Pending;
  }

  /**
   * A rating given by a person applies to all measures of a goal: the calculated one is printed
   * next to it, and the reason next to the first.
   */
  private Optional<String> override(Assessment.OfFigures figures, MeasureRate measure) {
    boolean first = measure.equals(figures.measures().get(0));
    return figures
        .override()
        .filter(override -> first || measure.band().isPresent())
        .map(
            override ->
                labels.get(
                    "override"
                        + (measure.band().isPresent() ? "" : ".alone")
                        + (first ? "" : ".again"),
                    override.rating(),
                    override.reason(),
                    symbol(measure.band())));
  }

  private RateMark ofMeasure(
      Assessment.OfFigures figures,
      MeasureRate measure,
      boolean several,
      Optional<String> override) {
    return new RateMark(
        figures.goal().id().text(),
        several ? name(measure) : "",
        rate(measure),
        symbol(figures.override().isPresent() ? figures.band() : measure.band()),
        measure.outcome(),
        word(measure, labels),
        remark(measure, override, reason(measure.reason())),
        remark(measure, override, brief(measure.reason())),
        labels.brackets());
  }

  private String remark(MeasureRate measure, Optional<String> override, Optional<String> reason) {
    return labels.list(
        Stream.of(
                reason,
                certainty(measure),
                against(measure),
                ofMethod(measure),
                toEnd(measure),
                override)
            .flatMap(Optional::stream)
            .toList());
  }

  private RateMark ofGoal(Assessment assessment, Optional<String> remark) {
    String beside = remark.orElse("");
    return new RateMark(
        assessment.goal().id().text(),
        "",
        steps(assessment),
        symbol(assessment.band()),
        assessment.outcome(),
        labels.get("outcome." + assessment.outcome().name()),
        beside,
        beside,
        labels.brackets());
  }

  private String steps(Assessment assessment) {
    return assessment.rates().stream()
        .map(rate -> printer.text(rate, assessment.outcome() == Outcome.ACHIEVED, false))
        .collect(Collectors.joining());
  }

  /** A measure without a name is identified by its unit. */
  private String name(MeasureRate measure) {
    return measure.measure().name().orElse(labels.unit(measure.measure().unit().name()));
  }

  private static String symbol(Optional<Band> band) {
    return band.map(Band::symbol).orElse("");
  }

  private Optional<String> certainty(MeasureRate measure) {
    return measure
        .actual()
        .filter(Actual.Known.class::isInstance)
        .map(actual -> ((Actual.Known) actual).certainty())
        .filter(Actual.Certainty::mayChange)
        .map(certainty -> labels.get("certainty." + certainty.name()));
  }

  /** What the method says beside its rate. */
  private Optional<String> ofMethod(MeasureRate measure) {
    String unit = measure.measure().unit().name();
    return measure
        .rated()
        .flatMap(rated -> measure.method().remark(rated.calculation()))
        .map(
            remark ->
                labels.get(remark.label(), labels.figure(Numerals.of(remark.figure()), unit)));
  }

  private Optional<String> toEnd(MeasureRate measure) {
    return measure
        .rated()
        .filter(rated -> measure.outcome() != Outcome.IN_PROGRESS)
        .flatMap(Rated::toEnd)
        .map(end -> printer.text(end.exact(), end.isFull(), measure.about()))
        .map(rate -> labels.get("toEnd", rate));
  }

  /** The target used, if it is not this year's. */
  private Optional<String> against(MeasureRate measure) {
    if (measure.outcome() == Outcome.IN_PROGRESS) {
      return measure.targetPeriod().map(period -> labels.get("dueIn", labels.code(period.code())));
    }
    return measure
        .targetPeriod()
        .flatMap(
            period ->
                measure
                    .measure()
                    .target()
                    .map(
                        target ->
                            labels.get("against", figures.of(target), labels.code(period.code()))));
  }

  private Optional<String> late(Assessment.OfMilestone milestone) {
    boolean late =
        milestone
            .result()
            .flatMap(result -> result.done())
            .filter(done -> done.isAfter(milestone.goal().due()))
            .isPresent();
    if (!late || milestone.reason().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        milestone.monthsLate() > 0
            ? labels.get("late.months", milestone.monthsLate())
            : labels.get("late.days"));
  }

  private Optional<String> reason(Optional<Reason> reason) {
    return reason.map(why -> labels.get("reason." + why.name()));
  }

  /** That there is no rate, where the legend says why; any other reason as it is. */
  private Optional<String> brief(Optional<Reason> reason) {
    return reason.filter(Reason::leavesNoRate).isPresent()
        ? Optional.of(labels.get("legend.noRate"))
        : reason(reason);
  }
}
