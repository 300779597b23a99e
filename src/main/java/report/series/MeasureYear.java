package report.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import report.calendar.FiscalYear;
import report.plan.Actual;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.plan.Target;
import report.quantity.Unit;
import report.rate.Assessment;
import report.rate.MeasureRate;
import report.rate.RateMethod;

/**
 * A measure in the book of one year.
 *
 * @param of the goal in that book
 * @param goal the goal
 * @param measure the measure as planned
 * @param rate its result
 * @param place its place among the measures of the goal, from 0
 */
public record MeasureYear(
    GoalYear of, NumericGoal goal, Measure measure, MeasureRate rate, int place) {

  /**
   * A measure in the books that have it.
   *
   * @param years a goal in each book, the latest first
   * @param place the place of the measure in the latest
   * @return the measure, the latest first
   */
  static List<MeasureYear> of(List<GoalYear> years, int place) {
    List<MeasureYear> found = new ArrayList<>();
    NumericGoal latest = (NumericGoal) years.get(0).goal();
    for (GoalYear year : years) {
      if (year.goal() instanceof NumericGoal goal
          && year.assessment() instanceof Assessment.OfFigures figures) {
        place(latest, place, goal)
            .ifPresent(
                same ->
                    found.add(
                        new MeasureYear(
                            year,
                            goal,
                            goal.measures().get(same),
                            figures.measures().get(same),
                            same)));
      }
    }
    return found;
  }

  /** The same measure in another book: by its name, or else by its place among as many. */
  private static Optional<Integer> place(NumericGoal latest, int place, NumericGoal other) {
    Optional<String> name = latest.measures().get(place).name();
    Optional<Integer> named =
        name.flatMap(
            own ->
                IntStream.range(0, other.measures().size())
                    .filter(i -> other.measures().get(i).name().filter(own::equals).isPresent())
                    .boxed()
                    .findFirst());
    boolean areAsMany = latest.measures().size() == other.measures().size();
    return named.or(() -> areAsMany ? Optional.of(place) : Optional.empty());
  }

  /**
   * The year of the book.
   *
   * @return its fiscal year
   */
  public FiscalYear year() {
    return of.book().year();
  }

  /** Why its figures cannot be compared with those before, if its plan says so. */
  Optional<String> breaks() {
    return Optional.ofNullable(of.owner().theme().continuity().breaks().get(goal.id()));
  }

  /**
   * The unit of its figures.
   *
   * @return that of its result, or else of its plan; empty without a figure
   */
  public Optional<Unit> unit() {
    return rate.actual()
        .filter(Actual.Known.class::isInstance)
        .map(actual -> ((Actual.Known) actual).figure().unit())
        .or(() -> Optional.of(measure.unit()).filter(unit -> !unit.equals(Unit.NONE)));
  }

  /** The method of its rates; empty if it has none, or if its target is still to be decided. */
  Optional<RateMethod> method() {
    boolean isDecided =
        measure.target().filter(Target.Amount.class::isInstance).isPresent()
            || measure.course().end().isPresent();
    return goal.method().isPresent() || isDecided ? Optional.of(rate.method()) : Optional.empty();
  }
}
