package report.check;

import java.math.BigDecimal;
import java.util.Optional;
import report.finding.Rule;
import report.plan.Actual;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Target;
import report.plan.Theme;
import report.plan.Trajectory;
import report.quantity.Figure;
import report.quantity.Quantity;
import report.quantity.Unit;
import report.rate.RateMethod;
import report.rate.RateMethods;

/** Checks the goals of a theme as set in the plan. */
final class GoalsCheck {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Book book;
  private final Notice notice;

  GoalsCheck(Book book, Notice notice) {
    this.book = book;
    this.notice = notice;
  }

  void check(Theme theme) {
    boolean isReported =
        theme.progress().stream()
            .anyMatch(report -> !report.asOf().last().isBefore(book.asOf().last()));
    theme.goals().forEach(goal -> check(goal, isReported));
  }

  private void check(Goal goal, boolean isReported) {
    if (isReported && goal instanceof NumericGoal numeric) {
      numeric.measures().stream()
          .flatMap(measure -> measure.target().stream())
          .filter(Target.Undecided.class::isInstance)
          .findFirst()
          .ifPresent(
              target ->
                  notice.add(
                      goal,
                      Rule.TARGET_UNDECIDED,
                      goal.id().text(),
                      target.written(),
                      book.asOf().written()));
    }
    if (goal instanceof Milestone milestone
        && milestone.due().last().isBefore(book.year().firstDay())) {
      notice.add(goal, Rule.OUTSIDE_YEAR, milestone.due().written(), book.year().label());
    }
    if (goal instanceof NumericGoal numeric) {
      numeric.measures().stream()
          .flatMap(measure -> unmoved(numeric, measure).stream())
          .findFirst()
          .ifPresent(target -> notice.add(goal, Rule.TARGET_IS_BASELINE, target.written()));
      numeric.measures().forEach(this::lastYear);
    }
    Shares.beyond(goal)
        .ifPresent(figure -> notice.add(goal, Rule.SHARE_OVER_WHOLE, figure.written()));
  }

  /** Last year's figure, and that of the history. */
  private void lastYear(Measure measure) {
    if (measure.past().lastBook().isEmpty() && measure.previous().isPresent()) {
      Figure previous = measure.previous().get();
      measure.past().history().stream()
          .filter(one -> one.year().start() == book.year().start() - 1)
          .filter(
              one ->
                  one.actual() instanceof Actual.Known known
                      && !known.figure().about()
                      && !previous.about()
                      && known.figure().value().compareTo(previous.value()) != 0)
          .forEach(
              one ->
                  notice.compare(
                      "P008.twice",
                      one,
                      previous,
                      Rule.PREVIOUS_DIFFERS,
                      ((Actual.Known) one.actual()).figure().written(),
                      one.year().label(),
                      previous.written()));
    }
  }

  /**
   * The target of a measure, if it is already met by the baseline. A limit (90％以上) may reasonably
   * ask to maintain a figure, and a target for a single year may be an intermediate step. Last
   * year's figure is not a baseline: many goals start from zero every year.
   */
  private static Optional<Quantity> unmoved(NumericGoal goal, Measure measure) {
    Optional<Quantity> target =
        measure
            .course()
            .end()
            .map(Trajectory.End::target)
            .or(() -> measure.target().flatMap(GoalsCheck::amount));
    return target.filter(
        quantity ->
            quantity instanceof Figure figure
                && measure.baseline().filter(start -> isSame(figure, start)).isPresent()
                && (isFromBaseline(goal) || canMove(goal, figure)));
  }

  private static Optional<Quantity> amount(Target target) {
    return target instanceof Target.Amount amount
        ? Optional.of(amount.quantity())
        : Optional.empty();
  }

  private static boolean isSame(Figure target, Figure baseline) {
    return target.unit().equals(baseline.unit())
        && !target.about()
        && !baseline.about()
        && target.value().compareTo(baseline.value()) == 0;
  }

  /** Rates of these methods cannot be calculated in that case. */
  private static boolean isFromBaseline(NumericGoal goal) {
    return goal.method().map(RateMethods::of).filter(RateMethod::goesFromBaseline).isPresent();
  }

  /**
   * Nothing needs to change if a figure is to be maintained: by the method, at zero, or at the
   * whole.
   */
  private static boolean canMove(NumericGoal goal, Figure target) {
    boolean isKept =
        goal.method().map(RateMethods::of).filter(RateMethod::keepsBaseline).isPresent();
    boolean isAll = target.unit().equals(Unit.PERCENT) && target.value().compareTo(WHOLE) == 0;
    return !isKept && !isAll && target.value().signum() != 0;
  }
}
