package report.check;

import java.util.Optional;
import report.finding.Rule;
import report.plan.Book;
import report.plan.GoalOwner;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.Reported;
import report.plan.Result;
import report.rate.Outcome;
import report.series.GoalSeries;
import report.series.GoalYear;

/**
 * Finds goals that were missed in two years in a row although nothing says what is to change. The
 * evidence of a judgement says it for qualitative goals.
 */
final class MissedAgain {
  private final Book book;
  private final Notice notice;

  MissedAgain(Book book, Notice notice) {
    this.book = book;
    this.notice = notice;
  }

  void check(GoalSeries series, Result result, GoalOwner owner, Optional<Reported> reported) {
    GoalYear now = series.now();
    GoalYear before = series.years().get(1);
    boolean isDue =
        !(now.goal() instanceof NumericGoal) || !book.asOf().last().isBefore(book.year().lastDay());
    boolean isSaid =
        !result.next().isEmpty()
            || !ResultsCheck.outlook(owner, reported).next().isEmpty()
            || isRevised(now);
    if (isDue
        && !(now.goal() instanceof QualitativeGoal)
        && !isSaid
        && now.assessment().outcome() == Outcome.NOT_ACHIEVED
        && before.assessment().outcome() == Outcome.NOT_ACHIEVED) {
      notice.compare(
          Rule.MISSED_AGAIN.id(),
          result,
          before.goal(),
          Rule.MISSED_AGAIN,
          now.goal().id().text(),
          before.book().year().label());
    }
  }

  private static boolean isRevised(GoalYear now) {
    return now.goal() instanceof NumericGoal goal
        && goal.measures().stream().anyMatch(measure -> !measure.revisions().isEmpty());
  }
}
