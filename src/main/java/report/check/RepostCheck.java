package report.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import report.finding.Rule;
import report.plan.Action;
import report.plan.Book;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Theme;

/**
 * Looks for reposts (再掲) of nothing: what is not counted here since it is said to stand elsewhere,
 * and stands nowhere. Only a book with all its themes, by their numbers, can be found to lack it.
 */
final class RepostCheck {
  private final Notice notice;

  /** The words of all that is counted, wherever it stands. */
  private final Set<String> words = new HashSet<>();

  RepostCheck(Notice notice) {
    this.notice = notice;
  }

  void check(Book book) {
    if (isWhole(book)) {
      book.themes().forEach(this::remember);
      book.themes().forEach(theme -> check(theme, idsElsewhere(book, theme)));
    }
  }

  private static boolean isWhole(Book book) {
    List<Integer> numbers = book.themes().stream().map(Theme::number).sorted().toList();
    return Stream.iterate(1, n -> n <= numbers.size(), n -> n + 1).toList().equals(numbers);
  }

  private void remember(Theme theme) {
    counted(theme)
        .forEach(
            action -> {
              words.add(Wording.of(action.text()));
              countedGoals(action).map(goal -> Wording.of(goal.text())).forEach(words::add);
            });
  }

  /** The ids of what is counted in the other themes: within a theme an id stands once. */
  private static Set<String> idsElsewhere(Book book, Theme theme) {
    Set<String> ids = new HashSet<>();
    book.themes().stream()
        .filter(other -> !other.id().equals(theme.id()))
        .flatMap(RepostCheck::counted)
        .forEach(
            action -> {
              ids.add(action.id().text());
              countedGoals(action).forEach(goal -> ids.add(goal.id().text()));
            });
    return ids;
  }

  private void check(Theme theme, Set<String> ids) {
    actions(theme)
        .forEach(
            action -> {
              if (action.counting() == Counting.REPOST && !isThere(action, ids)) {
                notice.add(action, Rule.REPOST_OF_NOTHING, action.id().text());
              }
              action.goals().stream()
                  .filter(goal -> action.counting() == Counting.COUNTED)
                  .filter(goal -> goal.counting() == Counting.REPOST && !isThere(goal, ids))
                  .forEach(goal -> notice.add(goal, Rule.REPOST_OF_NOTHING, goal.id().text()));
            });
  }

  /** An action is there if it is, or one of its goals. */
  private boolean isThere(Action action, Set<String> ids) {
    return ids.contains(action.id().text())
        || words.contains(Wording.of(action.text()))
        || action.goals().stream().anyMatch(goal -> isThere(goal, ids));
  }

  private boolean isThere(Goal goal, Set<String> ids) {
    return ids.contains(goal.id().text()) || words.contains(Wording.of(goal.text()));
  }

  private static Stream<Action> actions(Theme theme) {
    return theme.initiatives().stream().flatMap(initiative -> initiative.actions().stream());
  }

  private static Stream<Action> counted(Theme theme) {
    return actions(theme).filter(action -> action.counting() != Counting.REPOST);
  }

  private static Stream<Goal> countedGoals(Action action) {
    return action.goals().stream().filter(goal -> goal.counting() != Counting.REPOST);
  }
}
