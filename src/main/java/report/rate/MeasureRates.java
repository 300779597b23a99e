package report.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import report.plan.Actual;
import report.plan.Counting;
import report.plan.Measure;
import report.plan.Method;
import report.plan.RatingScheme;
import report.plan.Target;
import report.quantity.Figure;
import report.quantity.Quantity;

/** Computes the rate of one measure. */
final class MeasureRates {
  private final RatingScheme scheme;
  private final boolean due;

  /**
   * Rates as of a date.
   *
   * @param scheme the bands
   * @param due the last day of the fiscal year, on which figures are due
   * @param asOf the day the report speaks for
   */
  MeasureRates(RatingScheme scheme, LocalDate due, LocalDate asOf) {
    this.scheme = scheme;
    this.due = !asOf.isBefore(due);
  }

  MeasureRate rate(
      Measure measure, Optional<Method> chosen, Optional<Actual> actual, Counting counting) {
    Method method =
        chosen.orElseGet(() -> amount(measure).map(Targets::defaultMethod).orElse(Method.RATIO));
    MeasureRate bare = bare(measure, actual, method);
    MeasureRate rated =
        amount(measure).isEmpty()
            ? with(bare, Outcome.NOT_COUNTED, Reason.NO_TARGET)
            : known(actual).map(known -> rated(bare, amount(measure).get(), known)).orElse(bare);
    return switch (counting) {
      case COUNTED -> rated;
      case REPOST -> with(rated, Outcome.NOT_COUNTED, Reason.REPOST);
      case REFERENCE -> with(rated, Outcome.NOT_COUNTED, Reason.REFERENCE);
    };
  }

  private static Optional<Quantity> amount(Measure measure) {
    return measure
        .target()
        .filter(Target.Amount.class::isInstance)
        .map(target -> ((Target.Amount) target).quantity());
  }

  private static Optional<Actual.Known> known(Optional<Actual> actual) {
    return actual.filter(Actual.Known.class::isInstance).map(Actual.Known.class::cast);
  }

  /** Before any figure is looked at. */
  private MeasureRate bare(Measure measure, Optional<Actual> actual, Method method) {
    Outcome outcome =
        actual.isPresent() ? Outcome.PENDING : due ? Outcome.UNREPORTED : Outcome.NOT_YET_DUE;
    return new MeasureRate(
        measure,
        actual,
        method,
        outcome,
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        Optional.empty());
  }

  private MeasureRate rated(MeasureRate bare, Quantity target, Actual.Known known) {
    Figure figure = known.figure();
    BigDecimal actual = figure.value();
    boolean met = Targets.isMet(target, bare.method(), bare.measure().baseline(), actual);
    Formula.Answer answer = Formula.rate(bare.method(), bare.measure(), target, actual);
    if (answer instanceof Formula.Answer.None none) {
      Outcome outcome = withoutRate(none.reason(), met, known.certainty());
      return with(bare, outcome, none.reason(), met);
    }
    Fraction exact = ((Formula.Answer.Rate) answer).exact();
    boolean about = figure.about() || Targets.isAbout(target) || baselineIsAbout(bare);
    return new MeasureRate(
        bare.measure(),
        bare.actual(),
        bare.method(),
        outcome(met, known.certainty()),
        Optional.empty(),
        met,
        Optional.of(exact),
        about,
        Bands.of(scheme, exact, met));
  }

  private static boolean baselineIsAbout(MeasureRate bare) {
    return bare.method() == Method.FROM_BASELINE
        && bare.measure().baseline().map(Figure::about).orElse(false);
  }

  /** A target that a quotient cannot be formed of is still met or not. */
  private static Outcome withoutRate(Reason reason, boolean met, Actual.Certainty certainty) {
    return switch (reason) {
      case NO_BASELINE, TARGET_EQUALS_BASELINE, BASELINE_BEYOND_TARGET -> Outcome.NOT_COMPUTABLE;
      default -> outcome(met, certainty);
    };
  }

  private static Outcome outcome(boolean met, Actual.Certainty certainty) {
    if (certainty != Actual.Certainty.FINAL) {
      return Outcome.PROVISIONAL;
    }
    return met ? Outcome.ACHIEVED : Outcome.NOT_ACHIEVED;
  }

  private static MeasureRate with(MeasureRate rate, Outcome outcome, Reason reason) {
    return with(rate, outcome, reason, rate.met());
  }

  private static MeasureRate with(MeasureRate rate, Outcome outcome, Reason reason, boolean met) {
    return new MeasureRate(
        rate.measure(),
        rate.actual(),
        rate.method(),
        outcome,
        Optional.of(reason),
        met,
        rate.exact(),
        rate.about(),
        rate.band());
  }
}
