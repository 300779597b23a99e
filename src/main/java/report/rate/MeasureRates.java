package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.plan.Actual;
import report.plan.Counting;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.plan.RatingScheme;
import report.plan.Target;

/** Computes the rates of the measures of one goal. */
final class MeasureRates {
  private final RatingScheme scheme;
  private final YearPoint point;
  private final NumericGoal goal;

  MeasureRates(RatingScheme scheme, YearPoint point, NumericGoal goal) {
    this.scheme = scheme;
    this.point = point;
    this.goal = goal;
  }

  MeasureRate rate(Measure planned, Optional<Actual> actual, Counting counting) {
    Aim aim = Aim.of(planned, yearOf(actual), point.year());
    Measure measure = aim.measure();
    MeasureRate unknown = unknown(aim, actual);
    MeasureRate rated =
        isWatched(measure)
            ? unknown.with(Outcome.NOT_COUNTED, Reason.NO_TARGET)
            : actual
                .filter(Actual.Known.class::isInstance)
                .map(known -> known(aim, unknown, (Actual.Known) known))
                .orElse(
                    actual.filter(Actual.NotMeasured.class::isInstance).isPresent()
                        ? unknown.with(Outcome.NOT_COUNTED, Reason.NOT_MEASURED)
                        : unknown);
    return switch (counting) {
      case COUNTED -> rated;
      case REPOST -> rated.with(Outcome.NOT_COUNTED, Reason.REPOST);
      case REFERENCE -> rated.with(Outcome.NOT_COUNTED, Reason.REFERENCE);
    };
  }

  /** A figure is only monitored if it has neither a target nor a trajectory nor a method. */
  private boolean isWatched(Measure measure) {
    return measure.target().isEmpty()
        && measure.course().end().isEmpty()
        && chosen().filter(RateMethod::keepsBaseline).isEmpty();
  }

  private Optional<RateMethod> chosen() {
    return goal.method().map(RateMethods::of);
  }

  /** Before any figure is considered. */
  private MeasureRate unknown(Aim aim, Optional<Actual> actual) {
    Measure measure = aim.measure();
    DefaultMethod byDefault =
        RateFigure.TARGET.in(measure).map(DefaultMethod::of).orElse(DefaultMethod.MORE);
    Outcome outcome =
        actual.isPresent()
            ? Outcome.PENDING
            : point.yearIsOver() ? Outcome.UNREPORTED : Outcome.NOT_YET_DUE;
    return new MeasureRate(
        measure,
        actual,
        aim.period(),
        chosen().orElseGet(byDefault::method),
        chosen().isPresent() ? Optional.empty() : Optional.of(byDefault),
        outcome,
        Optional.empty(),
        Optional.empty());
  }

  /** The year of a figure: that of the book, unless it has its own. */
  private FiscalYear yearOf(Optional<Actual> actual) {
    return actual
        .filter(Actual.Known.class::isInstance)
        .flatMap(known -> ((Actual.Known) known).year())
        .orElse(point.year());
  }

  private MeasureRate known(Aim aim, MeasureRate unknown, Actual.Known known) {
    if (aim.measure().target().filter(Target.Undecided.class::isInstance).isPresent()) {
      return unknown.with(Outcome.NOT_COMPUTABLE, Reason.TARGET_UNDECIDED);
    }
    Windows windows = windows(aim.measure(), unknown, known);
    if (windows == Windows.OTHER) {
      return unknown.with(Outcome.NOT_COMPUTABLE, Reason.DIFFERENT_WINDOWS);
    }
    MeasureRate rate = known(unknown, known);
    boolean isUnfinished =
        aim.isOfLaterYear(unknown.method())
            || (windows == Windows.UNFINISHED && unknown.method().needsTarget());
    return isUnfinished && rate.outcome() != Outcome.NOT_COMPUTABLE ? rate.inProgress() : rate;
  }

  /** The windows of the actual and of the figures with which it is compared. */
  private Windows windows(Measure measure, MeasureRate unknown, Actual.Known known) {
    Windows windows = Windows.of(measure, known.period(), yearOf(unknown.actual()));
    return starts(measure, unknown.method(), known) ? windows : Windows.OTHER;
  }

  /** Whether the figure from which the way is measured, or a direction starts, can be compared. */
  private static boolean starts(Measure measure, RateMethod method, Actual.Known known) {
    Optional<Target.Trend> trend =
        measure
            .target()
            .filter(target -> !method.keepsBaseline() && target instanceof Target.Trend)
            .map(Target.Trend.class::cast);
    boolean usesBaseline = method.goesFromBaseline() || method.keepsBaseline();
    boolean isFromPrevious =
        trend
            .filter(
                direction ->
                    direction.from() == Target.Start.PREVIOUS
                        || (direction.from() == Target.Start.BASELINE
                            && measure.baseline().isEmpty()))
            .isPresent();
    boolean isFromBaseline =
        trend.filter(direction -> direction.from() == Target.Start.BASELINE).isPresent()
            || (trend.isEmpty() && usesBaseline);
    Measure.Beside beside = measure.beside();
    return (!isFromPrevious
            || Windows.fits(measure.previous(), beside.previous(), known.figure(), known.period()))
        && (!isFromBaseline
            || Windows.fits(measure.baseline(), beside.baseline(), known.figure(), known.period()));
  }

  private MeasureRate known(MeasureRate unknown, Actual.Known known) {
    RateResult answer = answer(unknown, known.figure().value());
    if (answer instanceof RateResult.None none) {
      return unknown.with(withoutRate(none, known.certainty()), none.reason());
    }
    RateResult.Rate rate = (RateResult.Rate) answer;
    Fraction exact = rate.calculation().exact();
    Rated rated =
        new Rated(
            rate.met(),
            rate.calculation(),
            toEnd(unknown, known.figure().value()),
            previous(unknown, known),
            known.figure().about() || unknown.method().isAbout(unknown.measure()),
            Bands.of(scheme, exact, rate.met()));
    return new MeasureRate(
        unknown.measure(),
        unknown.actual(),
        unknown.targetPeriod(),
        unknown.method(),
        unknown.byDefault(),
        outcome(rate.met(), known.certainty()),
        Optional.empty(),
        Optional.of(rated));
  }

  /** Last year's figure, measured as this year's is. */
  private Optional<Fraction> previous(MeasureRate unknown, Actual.Known known) {
    Measure measure = unknown.measure();
    return measure
        .previous()
        .filter(
            figure ->
                Windows.fits(
                    measure.previous(),
                    measure.beside().previous(),
                    known.figure(),
                    known.period()))
        .map(figure -> answer(unknown, figure.value()))
        .filter(RateResult.Rate.class::isInstance)
        .map(answer -> ((RateResult.Rate) answer).calculation().exact());
  }

  private RateResult answer(MeasureRate rate, BigDecimal actual) {
    Measure measure = rate.measure();
    if (!rate.method().keepsBaseline()
        && measure.target().isPresent()
        && measure.target().get() instanceof Target.Trend trend) {
      return Trends.answer(trend, measure, actual);
    }
    return rate.method().answer(input(rate, actual));
  }

  private RateInput input(MeasureRate rate, BigDecimal actual) {
    Measure measure = rate.measure();
    Optional<Fraction> elapsed =
        measure
            .course()
            .baselineYear()
            .map(start -> point.yearsBetween(start, yearOf(rate.actual())));
    return new RateInput(measure, RateFigure.TARGET.in(measure), goal.tolerance(), elapsed, actual);
  }

  /** The rate against the final target, if the rate itself is against another. */
  private Optional<Calculation> toEnd(MeasureRate rate, BigDecimal actual) {
    boolean isOther = rate.measure().target().isPresent() || !rate.method().needsTarget();
    return rate.measure()
        .course()
        .end()
        .filter(end -> isOther)
        .flatMap(
            end ->
                rate.method()
                    .towardsEnd()
                    .map(method -> method.answer(input(rate, actual).against(end.target()))))
        .filter(RateResult.Rate.class::isInstance)
        .map(answer -> ((RateResult.Rate) answer).calculation());
  }

  /** A target that has no quotient is nevertheless met or not met. */
  private static Outcome withoutRate(RateResult.None none, Actual.Certainty certainty) {
    return switch (none.reason()) {
      case NO_BASELINE,
          NO_FINAL_TARGET,
          TARGET_EQUALS_BASELINE,
          BASELINE_BEYOND_TARGET,
          BASELINE_NOT_POSITIVE,
          DIFFERENT_WINDOWS ->
          Outcome.NOT_COMPUTABLE;
      case TARGET_IS_ZERO,
          TARGET_IS_NEGATIVE,
          ACTUAL_IS_ZERO,
          ACTUAL_IS_NEGATIVE,
          DIRECTION_ONLY,
          METHOD_DOES_NOT_FIT,
          METHOD_DOES_NOT_FIT_RANGE ->
          outcome(none.met(), certainty);
      case NO_TARGET, TARGET_UNDECIDED, NOT_MEASURED, REPOST, REFERENCE, NOT_RATED, OVERDUE ->
          throw new IllegalArgumentException("not of a formula: " + none.reason());
    };
  }

  private static Outcome outcome(boolean met, Actual.Certainty certainty) {
    if (certainty.mayChange()) {
      return Outcome.PROVISIONAL;
    }
    return met ? Outcome.ACHIEVED : Outcome.NOT_ACHIEVED;
  }
}
