package report.check;

import java.math.BigDecimal;
import java.util.Optional;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Target;
import report.plan.Theme;
import report.plan.Trajectory;
import report.quantity.Figure;
import report.quantity.Quantity;
import report.quantity.Unit;

/** Looks at the goals of a theme as the plan sets them. */
final class GoalsCheck {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Book book;
  private final Notice notice;

  GoalsCheck(Book book, Notice notice) {
    this.book = book;
    this.notice = notice;
  }

  void check(Theme theme) {
    theme.goals().forEach(this::check);
  }

  private void check(Goal goal) {
    if (goal instanceof Milestone milestone
        && milestone.due().last().isBefore(book.year().firstDay())) {
      notice.add(goal, Rule.OUTSIDE_YEAR, milestone.due().written(), book.year().label());
    }
    if (goal instanceof NumericGoal numeric) {
      numeric.measures().stream()
          .flatMap(measure -> unmoved(numeric, measure).stream())
          .findFirst()
          .ifPresent(target -> notice.add(goal, Rule.TARGET_IS_BASELINE, target.written()));
    }
    Shares.beyond(goal)
        .ifPresent(figure -> notice.add(goal, Rule.SHARE_OVER_WHOLE, figure.written()));
  }

  /**
   * The target of a measure, if it asks for what was there from the beginning. A limit (90％以上) may
   * well ask to keep a figure, and a target of one year may be a rest on the way. Last year's
   * figure is no beginning: much is done every year anew.
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
    return !target.about() && !baseline.about() && target.value().compareTo(baseline.value()) == 0;
  }

  /** Rates of these methods cannot be computed then. */
  private static boolean isFromBaseline(NumericGoal goal) {
    return goal.method()
        .filter(method -> method == Method.FROM_BASELINE || method == Method.EXPECTED)
        .isPresent();
  }

  /** Nothing is to move where a figure is kept: by the method, at zero, or at all there is. */
  private static boolean canMove(NumericGoal goal, Figure target) {
    boolean isKept = goal.method().filter(method -> method == Method.MAINTAIN).isPresent();
    boolean isAll = target.unit().equals(Unit.PERCENT) && target.value().compareTo(WHOLE) == 0;
    return !isKept && !isAll && target.value().signum() != 0;
  }
}
