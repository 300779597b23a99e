package report.check;

import java.util.List;
import java.util.stream.Stream;
import report.finding.Rule;
import report.plan.Action;
import report.plan.Book;
import report.plan.Counting;
import report.plan.Origins;
import report.plan.Theme;

/**
 * Looks for reposts (再掲) of nothing: what is not counted here since it is said to stand elsewhere,
 * and stands nowhere. Only a book with all its themes, by their numbers, can be found to lack it.
 */
final class RepostCheck {
  private final Notice notice;

  RepostCheck(Notice notice) {
    this.notice = notice;
  }

  void check(Book book) {
    if (isWhole(book)) {
      Origins origins = new Origins(book);
      book.themes().forEach(theme -> check(theme, origins));
    }
  }

  private static boolean isWhole(Book book) {
    List<Integer> numbers = book.themes().stream().map(Theme::number).sorted().toList();
    return Stream.iterate(1, n -> n <= numbers.size(), n -> n + 1).toList().equals(numbers);
  }

  private void check(Theme theme, Origins origins) {
    actions(theme)
        .forEach(
            action -> {
              if (action.counting() == Counting.REPOST && origins.of(theme, action).isEmpty()) {
                notice.add(action, Rule.REPOST_OF_NOTHING, action.id().text());
              }
              action.goals().stream()
                  .filter(goal -> action.counting() == Counting.COUNTED)
                  .filter(goal -> goal.counting() == Counting.REPOST)
                  .filter(goal -> origins.of(theme, goal).isEmpty())
                  .forEach(goal -> notice.add(goal, Rule.REPOST_OF_NOTHING, goal.id().text()));
            });
  }

  private static Stream<Action> actions(Theme theme) {
    return theme.initiatives().stream().flatMap(initiative -> initiative.actions().stream());
  }
}
