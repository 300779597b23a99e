package report.collect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import report.document.Document;
import report.document.Fact;
import report.form.FormKind;
import report.plan.Book;
import report.plan.Goal;
import report.plan.NumericGoal;
import report.plan.Target;
import report.plan.Theme;
import report.rate.Outcome;

/** What forms ask for and files do not say. */
final class StillMissing {
  private StillMissing() {}

  /**
   * Results that are due and not reported, or targets that are still to be decided.
   *
   * @param kind what forms ask for
   * @param book the book
   * @param document the same as printed
   * @param asked the goals that forms ask about, as THEME/GOAL
   */
  static List<Fact> of(FormKind kind, Book book, Document document, Set<String> asked) {
    Predicate<Fact> isMissing =
        switch (kind) {
          case PROGRESS -> fact -> fact.outcome() == Outcome.UNREPORTED;
          case PLAN -> isIn(undecided(book));
        };
    return document.facts().stream().filter(isIn(asked)).filter(isMissing).toList();
  }

  private static Predicate<Fact> isIn(Set<String> goals) {
    return fact -> goals.contains(fact.themeId() + "/" + fact.goalId());
  }

  private static Set<String> undecided(Book book) {
    Set<String> goals = new HashSet<>();
    for (Theme theme : book.themes()) {
      theme
          .goals()
          .filter(StillMissing::isUndecided)
          .forEach(goal -> goals.add(theme.id().text() + "/" + goal.id().text()));
    }
    return goals;
  }

  private static boolean isUndecided(Goal goal) {
    return goal instanceof NumericGoal numeric
        && numeric.measures().stream()
            .flatMap(measure -> measure.target().stream())
            .anyMatch(Target.Undecided.class::isInstance);
  }
}
