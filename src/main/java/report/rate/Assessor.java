package report.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.plan.Actual;
import report.plan.Band;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.RatePolicy;
import report.plan.RatingScheme;
import report.plan.Result;

/** Determines the outcomes of goals as of a day. */
public final class Assessor {
  private final RatingScheme scheme;
  private final RatePolicy policy;
  private final YearPoint point;

  /**
   * An assessor of one book.
   *
   * @param scheme the bands rates fall into
   * @param policy how measures are combined
   * @param year the fiscal year, at whose end figures and qualitative goals are due
   * @param asOf the as-of date
   */
  public Assessor(RatingScheme scheme, RatePolicy policy, FiscalYear year, LocalDate asOf) {
    this.scheme = scheme;
    this.policy = policy;
    this.point = new YearPoint(year, asOf);
  }

  /**
   * The assessment of a goal.
   *
   * @param goal the goal
   * @param result its result, in the form the goal needs; empty if none is reported
   * @param action how the goal's action is counted
   * @return the assessment
   */
  public Assessment assess(Goal goal, Optional<Result> result, Counting action) {
    Counting counting = action.around(goal.counting());
    if (goal instanceof NumericGoal numeric) {
      return figures(numeric, result.map(Result.Numeric.class::cast), counting);
    }
    if (goal instanceof Milestone milestone) {
      Optional<Result.Done> done = result.map(Result.Done.class::cast);
      return Milestones.assess(scheme, point.asOf(), milestone, done, leftOut(counting));
    }
    return judgement((QualitativeGoal) goal, result.map(Result.Judged.class::cast), counting);
  }

  private Assessment figures(NumericGoal goal, Optional<Result.Numeric> result, Counting counting) {
    MeasureRates rates = new MeasureRates(scheme, point, goal);
    List<MeasureRate> measures = new ArrayList<>();
    for (int i = 0; i < goal.measures().size(); i++) {
      int index = i;
      Optional<Actual> actual = result.map(reported -> reported.actuals().get(index));
      measures.add(rates.rate(goal.measures().get(i), actual, counting));
    }
    Assessment.OfFigures computed =
        MeasureAggregation.of(scheme, policy.combining(), goal, measures);
    return result
        .flatMap(Result.Numeric::override)
        .map(override -> overridden(computed, override))
        .orElse(computed);
  }

  /**
   * The outcome remains what the figures say: a person only changes the rating. But with a rating
   * that is not counted, it is neither achieved nor missed.
   */
  private Assessment.OfFigures overridden(
      Assessment.OfFigures computed, Result.Overruling override) {
    Optional<Band> band = scheme.of(override.rating());
    boolean counted = band.map(Band::counted).orElse(true);
    boolean leaves = !counted && computed.outcome() != Outcome.NOT_COUNTED;
    return new Assessment.OfFigures(
        computed.goal(),
        leaves ? Outcome.NOT_COUNTED : computed.outcome(),
        band,
        Optional.of(override),
        leaves
            ? computed.measures().stream()
                .map(measure -> measure.with(Outcome.NOT_COUNTED, Reason.NOT_RATED))
                .toList()
            : computed.measures(),
        leaves ? List.of() : computed.rates());
  }

  private Assessment judgement(
      QualitativeGoal goal, Optional<Result.Judged> result, Counting counting) {
    Optional<Band> band = result.flatMap(judged -> scheme.of(judged.rating()));
    Optional<Reason> left =
        leftOut(counting)
            .or(() -> band.filter(given -> !given.counted()).map(given -> Reason.NOT_RATED));
    Outcome outcome =
        left.isPresent()
            ? Outcome.NOT_COUNTED
            : band.map(b -> b.full() ? Outcome.ACHIEVED : Outcome.NOT_ACHIEVED)
                .orElse(point.yearIsOver() ? Outcome.UNREPORTED : Outcome.NOT_YET_DUE);
    return new Assessment.OfJudgement(goal, result, outcome, left, band);
  }

  private static Optional<Reason> leftOut(Counting counting) {
    return switch (counting) {
      case COUNTED -> Optional.empty();
      case REPOST -> Optional.of(Reason.REPOST);
      case REFERENCE -> Optional.of(Reason.REFERENCE);
    };
  }
}
