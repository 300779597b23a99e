package report.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import report.calendar.FiscalYear;
import report.plan.Actual;
import report.plan.Band;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.RatingScheme;
import report.plan.Result;

/** Says what became of goals, as of a day. */
public final class Assessor {
  private final RatingScheme scheme;
  private final LocalDate asOf;
  private final LocalDate yearEnd;
  private final MeasureRates measures;

  /**
   * An assessor of one book.
   *
   * @param scheme the bands rates fall into
   * @param year the fiscal year, at whose end figures and judgements are due
   * @param asOf the day the report speaks for
   */
  public Assessor(RatingScheme scheme, FiscalYear year, LocalDate asOf) {
    this.scheme = scheme;
    this.asOf = asOf;
    this.yearEnd = year.lastDay();
    this.measures = new MeasureRates(scheme, yearEnd, asOf);
  }

  /**
   * What became of a goal.
   *
   * @param goal the goal
   * @param result its result, of the form the goal needs; nothing if none is reported
   * @param action how the goal's action is counted
   * @return the assessment
   */
  public Assessment assess(Goal goal, Optional<Result> result, Counting action) {
    Counting counting = action.around(goal.counting());
    if (goal instanceof NumericGoal numeric) {
      return figures(numeric, result.map(Result.Numeric.class::cast), counting);
    }
    if (goal instanceof Milestone milestone) {
      return milestone(milestone, result.map(Result.Done.class::cast), counting);
    }
    return judgement((QualitativeGoal) goal, result.map(Result.Judged.class::cast), counting);
  }

  private Assessment figures(NumericGoal goal, Optional<Result.Numeric> result, Counting counting) {
    List<Optional<Actual>> actuals =
        IntStream.range(0, goal.measures().size())
            .mapToObj(i -> result.map(r -> r.actuals().get(i)))
            .toList();
    List<MeasureRate> rates =
        IntStream.range(0, actuals.size())
            .mapToObj(
                i -> measures.rate(goal.measures().get(i), goal.method(), actuals.get(i), counting))
            .toList();
    List<Band> bands = rates.stream().map(MeasureRate::band).flatMap(Optional::stream).toList();
    return new Assessment.OfFigures(goal, combined(rates), Bands.worst(scheme, bands), rates);
  }

  /** All measures must be achieved; one that is missed decides, then one that is not known. */
  private static Outcome combined(List<MeasureRate> rates) {
    List<Outcome> outcomes =
        rates.stream().map(MeasureRate::outcome).filter(o -> o != Outcome.NOT_COUNTED).toList();
    return List.of(
            Outcome.NOT_ACHIEVED,
            Outcome.NOT_COMPUTABLE,
            Outcome.UNREPORTED,
            Outcome.PENDING,
            Outcome.NOT_YET_DUE,
            Outcome.PROVISIONAL,
            Outcome.ACHIEVED)
        .stream()
        .filter(outcomes::contains)
        .findFirst()
        .orElse(Outcome.NOT_COUNTED);
  }

  private Assessment milestone(Milestone goal, Optional<Result.Done> result, Counting counting) {
    Optional<Reason> left = leftOut(counting);
    int late =
        result
            .flatMap(Result.Done::done)
            .filter(done -> done.isAfter(goal.due()))
            .map(done -> done.monthsAfter(goal.due()))
            .orElse(0);
    if (left.isPresent()) {
      return new Assessment.OfMilestone(goal, result, Outcome.NOT_COUNTED, left, late);
    }
    if (result.flatMap(Result.Done::done).isPresent()) {
      return new Assessment.OfMilestone(goal, result, Outcome.ACHIEVED, Optional.empty(), late);
    }
    if (asOf.isBefore(goal.due().last())) {
      return new Assessment.OfMilestone(goal, result, Outcome.NOT_YET_DUE, Optional.empty(), late);
    }
    return result.isEmpty()
        ? new Assessment.OfMilestone(goal, result, Outcome.UNREPORTED, Optional.empty(), late)
        : new Assessment.OfMilestone(
            goal, result, Outcome.NOT_ACHIEVED, Optional.of(Reason.OVERDUE), late);
  }

  private Assessment judgement(
      QualitativeGoal goal, Optional<Result.Judged> result, Counting counting) {
    Optional<Band> band = result.flatMap(r -> scheme.of(r.rating()));
    Optional<Reason> left = leftOut(counting);
    Outcome outcome =
        left.isPresent()
            ? Outcome.NOT_COUNTED
            : band.map(b -> b.full() ? Outcome.ACHIEVED : Outcome.NOT_ACHIEVED)
                .orElse(asOf.isBefore(yearEnd) ? Outcome.NOT_YET_DUE : Outcome.UNREPORTED);
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
