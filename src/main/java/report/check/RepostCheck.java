package report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Counting;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.RepostIndex;
import report.plan.Theme;

/**
 * Finds reposts (再掲) without an original, which are not counted anywhere. Only a book that contains
 * all its themes, according to their numbers, can be checked for this.
 */
final class RepostCheck {
  private final Book book;
  private final Notice notice;
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Id> reposting = new ArrayList<>();

  RepostCheck(Book book, Notice notice) {
    this.book = book;
    this.notice = notice;
  }

  /** Records the number of a theme, and whether it contains reposts. */
  void note(Theme theme) {
    numbers.add(theme.number());
    if (theme.owners().anyMatch(RepostCheck::isShownAgain)) {
      reposting.add(theme.id());
    }
  }

  private static boolean isShownAgain(GoalOwner owner) {
    return owner.counting() == Counting.REPOST
        || owner.goals().stream().anyMatch(goal -> goal.counting() == Counting.REPOST);
  }

  /** Checks the reposts, once all themes have been added. */
  void finish() {
    if (!reposting.isEmpty() && isWhole()) {
      RepostIndex origins = new RepostIndex(book);
      reposting.forEach(id -> book.theme(id).ifPresent(theme -> check(theme, origins)));
    }
  }

  private boolean isWhole() {
    List<Integer> sorted = numbers.stream().sorted().toList();
    return Stream.iterate(1, n -> n <= sorted.size(), n -> n + 1).toList().equals(sorted);
  }

  private void check(Theme theme, RepostIndex origins) {
    theme
        .owners()
        .forEach(
            owner -> {
              owner
                  .action()
                  .filter(action -> action.counting() == Counting.REPOST)
                  .filter(action -> origins.of(theme, action).isEmpty())
                  .ifPresent(
                      action -> notice.add(action, Rule.REPOST_OF_NOTHING, action.id().text()));
              owner.goals().stream()
                  .filter(goal -> owner.counting() == Counting.COUNTED)
                  .filter(goal -> goal.counting() == Counting.REPOST)
                  .filter(goal -> origins.of(theme, goal).isEmpty())
                  .forEach(goal -> notice.add(goal, Rule.REPOST_OF_NOTHING, goal.id().text()));
            });
  }
}
