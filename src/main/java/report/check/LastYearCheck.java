package report.check;

import java.util.List;
import java.util.Optional;
import report.finding.Rule;
import report.plan.Actual;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.NumericGoal;
import report.plan.Result;
import report.plan.Theme;
import report.quantity.Figure;

/** Compares last year's figures in a plan with what last year's book reported. */
final class LastYearCheck {
  private final Book last;
  private final Notice notice;

  LastYearCheck(Book last, Notice notice) {
    this.last = last;
    this.notice = notice;
  }

  /** Compares a theme with that of its id in the year before. */
  void check(Theme theme, Theme other) {
    theme.goals().forEach(goal -> check(goal, other));
  }

  private void check(Goal goal, Theme other) {
    if (goal instanceof NumericGoal numeric) {
      reported(other, goal.id())
          .filter(result -> result.actuals().size() == numeric.measures().size())
          .ifPresent(result -> compare(numeric, result));
    }
  }

  /** The figures that the last report of the year gave for a goal of that id. */
  private static Optional<Result.Numeric> reported(Theme theme, Id goal) {
    return theme.latest().stream()
        .flatMap(report -> report.actions().stream())
        .flatMap(action -> action.of(goal).stream())
        .filter(Result.Numeric.class::isInstance)
        .map(Result.Numeric.class::cast)
        .findFirst();
  }

  private void compare(NumericGoal goal, Result.Numeric result) {
    List<Actual> actuals = result.actuals();
    for (int i = 0; i < actuals.size(); i++) {
      Optional<Figure> previous = goal.measures().get(i).previous();
      if (previous.isPresent()
          && actuals.get(i) instanceof Actual.Known known
          && known.certainty() == Actual.Certainty.FINAL
          && differ(previous.get(), known.figure())) {
        notice.add(
            goal,
            result,
            Rule.PREVIOUS_DIFFERS,
            previous.get().written(),
            last.year().label(),
            known.figure().written());
      }
    }
  }

  /** Two rounded figures may well be the same one; those of different units are no pair. */
  private static boolean differ(Figure previous, Figure actual) {
    return !previous.about()
        && !actual.about()
        && previous.unit().equals(actual.unit())
        && previous.value().compareTo(actual.value()) != 0;
  }
}
