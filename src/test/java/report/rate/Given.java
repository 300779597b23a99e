package report.rate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.plan.Actual;
import report.plan.Actual.Certainty;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Id;
import report.plan.IndicatorKind;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.RatePolicy;
import report.plan.RatingScheme;
import report.plan.Result;
import report.plan.Target;
import report.prose.Prose;
import report.quantity.Figure;
import report.quantity.Quantity;
import report.quantity.QuantityGrammar;

/** Goals and results of the fiscal year R1, made from what a plan file would say. */
final class Given {
  static final FiscalYear R1 = new FiscalYear(2019);
  static final LocalDate YEAR_END = LocalDate.of(2020, 3, 31);

  private static final Id ID = new Id("goal");
  private static final Prose TEXT = Prose.line("目標");

  private Given() {}

  static Quantity quantity(String written) {
    return QuantityGrammar.read(written).found().orElseThrow();
  }

  static Figure figure(String written) {
    return QuantityGrammar.readFigure(written).found().orElseThrow();
  }

  static Timing date(String written) {
    return TimingGrammar.read(written, R1).found().orElseThrow();
  }

  static Actual actual(String written) {
    return new Actual.Known(figure(written), Certainty.FINAL);
  }

  /** A measure without previous figure; an absent target makes it one that is only watched. */
  static Measure measure(Optional<String> target, Optional<String> baseline) {
    return new Measure(
        Optional.empty(),
        target.map(written -> new Target.Amount(quantity(written))),
        Optional.empty(),
        baseline.map(Given::figure));
  }

  static Measure measure(String target) {
    return measure(Optional.of(target), Optional.empty());
  }

  static NumericGoal goal(Counting counting, Optional<Method> method, Measure... measures) {
    return new NumericGoal(
        ID,
        TEXT,
        IndicatorKind.OUTCOME,
        counting,
        List.of(measures),
        method,
        Optional.empty(),
        Prose.EMPTY);
  }

  static NumericGoal goal(String... targets) {
    return goal(
        Counting.COUNTED,
        Optional.empty(),
        Arrays.stream(targets).map(Given::measure).toArray(Measure[]::new));
  }

  static Milestone milestone(String due) {
    return new Milestone(ID, TEXT, IndicatorKind.OUTCOME, Counting.COUNTED, date(due), Prose.EMPTY);
  }

  static QualitativeGoal qualitative() {
    return new QualitativeGoal(ID, TEXT, IndicatorKind.OUTCOME, Counting.COUNTED);
  }

  static Result reported(Actual... actuals) {
    return new Result.Numeric(ID, Optional.empty(), List.of(actuals), Prose.EMPTY, Prose.EMPTY);
  }

  static Result reported(String... actuals) {
    return reported(Arrays.stream(actuals).map(Given::actual).toArray(Actual[]::new));
  }

  static Result done(Optional<String> date) {
    return new Result.Done(ID, Optional.empty(), date.map(Given::date), Prose.EMPTY, Prose.EMPTY);
  }

  static Result judged(String symbol) {
    return new Result.Judged(ID, Optional.empty(), symbol, Prose.EMPTY, Prose.EMPTY);
  }

  static Assessment assess(Goal goal, Optional<Result> result, LocalDate asOf, Counting action) {
    return new Assessor(RatingScheme.STANDARD, RatePolicy.DEFAULT, R1, asOf)
        .assess(goal, result, action);
  }

  /** Assessed at the end of the year, in an action that is counted. */
  static Assessment assess(Goal goal, Result result) {
    return assess(goal, Optional.of(result), YEAR_END, Counting.COUNTED);
  }

  static MeasureRate rate(Measure measure, Optional<Method> method, Actual actual) {
    Assessment assessment = assess(goal(Counting.COUNTED, method, measure), reported(actual));
    return ((Assessment.OfFigures) assessment).measures().get(0);
  }

  static MeasureRate rate(String target, String actual) {
    return rate(measure(target), Optional.empty(), actual(actual));
  }

  /** The rate to one decimal; empty without one. */
  static String printed(MeasureRate rate) {
    return rate.exact().map(e -> printer(1).text(e, rate.met(), rate.about())).orElse("");
  }

  static RatePrinter printer(int decimals) {
    return new RatePrinter(
        new RatePolicy(
            decimals,
            Optional.empty(),
            Optional.empty(),
            false,
            RatePolicy.Combining.ALL,
            RatePolicy.RollUp.WORST));
  }
}
