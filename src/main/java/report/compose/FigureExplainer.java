package report.compose;

import java.util.List;
import java.util.Optional;
import report.calendar.ReferencePeriod;
import report.compose.numeral.Numerals;
import report.document.Labels;
import report.plan.Actual;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.plan.RatePolicy;
import report.plan.Target;
import report.plan.WrittenPlaces;
import report.quantity.Figure;
import report.quantity.Unit;
import report.rate.DefaultMethod;
import report.rate.MeasureRate;
import report.rate.Outcome;
import report.rate.RatePrinter;
import report.rate.Rated;
import report.rate.Reason;

/** Explains the rate of one measure, from the written values to the printed rate. */
final class FigureExplainer {
  private final Labels labels;
  private final RatePrinter printer;
  private final BandText bands;
  private final FormulaText formulas;
  private final FigureText texts;
  private final WrittenPlaces places;

  FigureExplainer(Labels labels, RatePrinter printer, BandText bands, WrittenPlaces places) {
    this.labels = labels;
    this.places = places;
    this.printer = printer;
    this.bands = bands;
    this.formulas = new FormulaText(labels);
    this.texts = new FigureText(labels);
  }

  /** The locations of goal and result in the plan files. */
  record Where(Optional<String> goal, Optional<String> result) {}

  void explain(NumericGoal goal, MeasureRate rate, Where where, Steps steps) {
    targets(rate.measure(), where, steps);
    taken(rate, steps);
    assumed(rate, steps);
    rate.actual()
        .ifPresent(
            actual -> steps.written("actual", actual.written(), where.result(), texts.of(actual)));
    year(rate, steps);
    method(goal, rate, steps);
    rate.rated().ifPresent(rated -> rated(rated, steps));
    rate.reason().ifPresent(reason -> reason(reason, steps));
    policy(rate, steps);
    rate.rated()
        .flatMap(Rated::band)
        .ifPresent(band -> steps.say("rating", "rating.text", band.symbol(), bands.of(band)));
  }

  /** The reason; what can be done about it concerns those who write the plan, not its readers. */
  private void reason(Reason reason, Steps steps) {
    Optional<String> advice =
        Optional.of("explain.reason.negative")
            .filter(key -> reason == Reason.ACTUAL_IS_NEGATIVE)
            .map(labels::get);
    steps.written("reason", labels.get("reason." + reason.name()), advice, "");
  }

  private void targets(Measure measure, Where where, Steps steps) {
    measure
        .target()
        .ifPresent(
            target -> steps.written("target", target.written(), where.goal(), texts.of(target)));
    measure
        .revisions()
        .forEach(
            revision ->
                steps.say(
                    "revision",
                    "revision.text",
                    revision.old().written(),
                    revision.on().written(),
                    revision.reason()));
    measure
        .course()
        .later()
        .forEach(
            target ->
                steps.written(
                    "later",
                    target.target().written(),
                    Optional.of(labels.year(target.year())),
                    texts.of(target.target())));
    measure
        .course()
        .end()
        .ifPresent(
            end ->
                steps.written(
                    "end",
                    end.target().written(),
                    Optional.of(labels.period(end.period())),
                    texts.of(end.target())));
    measure
        .baseline()
        .ifPresent(
            figure ->
                steps.written(
                    "baseline",
                    figure.written(),
                    measure.course().baselineYear().map(labels::year),
                    texts.of(figure)));
    previous(measure, steps);
    history(measure, steps);
  }

  /**
   * On which side a target without a condition is met; a method chosen in the plan determines it.
   */
  private void taken(MeasureRate rate, Steps steps) {
    Optional<Target> target = rate.measure().target().filter(any -> rate.byDefault().isPresent());
    boolean isRank = rate.measure().unit().equals(Unit.RANK);
    figure(target)
        .ifPresent(
            figure ->
                steps.say(
                    "taken",
                    isRank
                        ? "taken.rank"
                        : figure.value().signum() == 0 ? "taken.zero" : "taken.more",
                    figure.written()));
    if (isRank && target.filter(Target.Trend.class::isInstance).isPresent()) {
      steps.say("taken", "taken.trend");
    }
  }

  /** A target that is just a figure, without 以上 or the like. */
  private static Optional<Figure> figure(Optional<Target> target) {
    return target
        .filter(Target.Amount.class::isInstance)
        .map(amount -> ((Target.Amount) amount).quantity())
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast);
  }

  /** The year of the actual, if targets have years. */
  private void year(MeasureRate rate, Steps steps) {
    boolean hasYears = rate.measure().course().end().isPresent() || rate.targetPeriod().isPresent();
    rate.actual()
        .filter(Actual.Known.class::isInstance)
        .map(Actual.Known.class::cast)
        .filter(known -> hasYears || known.period().isPresent())
        .ifPresent(
            known ->
                known
                    .period()
                    .ifPresentOrElse(
                        period -> period(period, steps), () -> steps.say("year", "year.ofBook")));
  }

  /** The period of a figure, and the fiscal year that follows from it. */
  private void period(ReferencePeriod period, Steps steps) {
    String year = period.year().map(labels::year).orElse("");
    if (year.isEmpty()) {
      steps.say("year", "year.unknown", period.written());
    } else if (period instanceof ReferencePeriod.InCalendarYear) {
      steps.say("year", "year.calendar", period.written(), year);
    } else if (period instanceof ReferencePeriod.InYear) {
      steps.say("year", "year.written", year);
    } else {
      steps.say("year", "year.from", period.written(), year);
    }
  }

  /** Which of the yearly targets is used, if it is not this year's. */
  private void assumed(MeasureRate rate, Steps steps) {
    boolean hasOwnYear =
        rate.actual()
            .filter(Actual.Known.class::isInstance)
            .flatMap(actual -> ((Actual.Known) actual).period())
            .isPresent();
    if (hasOwnYear && rate.targetPeriod().isEmpty() && rate.measure().target().isPresent()) {
      steps.say("assumed", "assumed.own");
    }
    rate.targetPeriod()
        .ifPresent(
            period -> {
              if (rate.outcome() == Outcome.IN_PROGRESS && rate.measure().target().isPresent()) {
                steps.say("assumed", "assumed.unfinished", labels.period(period));
              } else if (rate.measure().target().isEmpty()) {
                steps.say("assumed", "assumed.later", labels.period(period));
              } else {
                String figure =
                    rate.actual()
                        .filter(Actual.Known.class::isInstance)
                        .flatMap(actual -> ((Actual.Known) actual).year())
                        .map(labels::year)
                        .orElseGet(() -> labels.get("thisYear"));
                steps.say("assumed", "assumed.due", figure, labels.period(period));
              }
            });
  }

  private void history(Measure measure, Steps steps) {
    List<String> years =
        measure.past().series().stream()
            .map(one -> labels.code(one.year().code()) + " " + one.actual().written())
            .toList();
    if (!years.isEmpty()) {
      steps.add("history", labels.list(years));
    }
  }

  /** Last year's figure; if it is from last year's book, with its location there. */
  private void previous(Measure measure, Steps steps) {
    measure
        .past()
        .lastBook()
        .ifPresentOrElse(
            known ->
                steps.written(
                    "previous",
                    known.actual().written(),
                    places.of(known),
                    texts.of(known.actual())),
            () ->
                measure
                    .previous()
                    .ifPresent(
                        figure ->
                            steps.written(
                                "previous", figure.written(), Optional.empty(), texts.of(figure))));
  }

  private void method(NumericGoal goal, MeasureRate rate, Steps steps) {
    if (rate.rated().isEmpty()) {
      return;
    }
    String why = rate.byDefault().map(DefaultMethod::label).orElse("explain.method.chosen");
    steps.say("method", "method.text", labels.get(rate.method().label()), labels.get(why));
    goal.tolerance()
        .ifPresent(tolerance -> steps.say("tolerance", "tolerance.text", Numerals.of(tolerance)));
  }

  private void rated(Rated rated, Steps steps) {
    steps.add("formula", formulas.of(rated.calculation()));
    steps.add("result", formulas.exact(rated.calculation().exact()));
    String printed = printer.text(rated.calculation().exact(), rated.met(), rated.about());
    steps.add("rounding", printed + labels.inBrackets(rounding(rated)));
    rated
        .toEnd()
        .ifPresent(
            end ->
                steps.say(
                    "toEnd",
                    "toEnd.text",
                    formulas.of(end),
                    printer.text(end.exact(), end.isFull(), rated.about())));
  }

  private String rounding(Rated rated) {
    RatePolicy policy = printer.policy();
    String digits =
        policy.decimals() == 0
            ? labels.get("explain.rounding.whole")
            : labels.get("explain.rounding.decimals", policy.decimals());
    return printer.isHeldBelowFull(rated.calculation().exact(), rated.met())
        ? digits + labels.get("explain.rounding.held")
        : digits;
  }

  private void policy(MeasureRate rate, Steps steps) {
    String word = RateMarks.word(rate, labels);
    if (rate.outcome() == Outcome.ACHIEVED || rate.outcome() == Outcome.NOT_ACHIEVED) {
      steps.say("verdict", "verdict." + rate.outcome().name(), word);
    } else {
      steps.add("verdict", word);
    }
  }
}
