package report.check;

import java.util.List;
import java.util.Optional;
import report.plan.Book;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Progress;
import report.plan.Reported;
import report.plan.Result;
import report.plan.Theme;
import report.rate.Assessor;
import report.series.GoalSeries;
import report.series.Lineage;
import report.series.ThemeLineage;

/** Compares the themes of a book with those of the previous year. */
final class YearsCheck {
  private final Book last;
  private final Book book;
  private final LastYearCheck figures;
  private final IdsCheck ids;
  private final GoneGoals gone;
  private final TargetsCheck targets;
  private final MissedAgain missed;
  private final Lineage lineage;
  private final Assessor assessor;

  YearsCheck(Book last, Book book, Notice notice) {
    this.last = last;
    this.book = book;
    this.figures = new LastYearCheck(last, notice);
    this.ids = new IdsCheck(last, book, notice);
    this.gone = new GoneGoals(last, book, notice);
    this.targets = new TargetsCheck(last, notice);
    this.missed = new MissedAgain(book, notice);
    this.lineage = Lineage.of(book, List.of(last));
    this.assessor = new Assessor(book.rating(), book.policy(), book.year(), book.asOf().last());
  }

  void check(Theme theme) {
    Optional<Theme> before = last.theme(theme.idIn(last.year()));
    before.ifPresent(other -> figures.check(theme, other));
    gone.note(theme, before, ids.check(theme, before));
    ThemeLineage goals = lineage.of(theme);
    Optional<Reported> reported = Reported.asOf(theme, book.asOf());
    theme.owners().forEach(owner -> check(owner, reported, goals));
  }

  private void check(GoalOwner owner, Optional<Reported> reported, ThemeLineage goals) {
    Optional<Progress.Entry> entry = reported.flatMap(all -> all.of(owner));
    for (Goal goal : owner.goals()) {
      Optional<Result> result = entry.flatMap(of -> of.of(goal.id()));
      GoalSeries series = goals.of(owner, goal, assessor.assess(goal, result, owner.counting()));
      if (series.isOfSeveralYears()) {
        targets.check(series);
        result.ifPresent(told -> missed.check(series, told, owner, reported));
      }
    }
  }

  /** Reports what is gone, once all themes are known. */
  void finish() {
    gone.finish();
  }
}
