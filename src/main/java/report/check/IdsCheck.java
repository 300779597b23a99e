package report.check;

import java.util.Optional;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Theme;

/**
 * Looks for ids that changed between two years: what has another id is another thing to the tool,
 * so last year's figures are no longer compared.
 */
final class IdsCheck {
  private final Book last;
  private final Notice notice;

  IdsCheck(Book last, Notice notice) {
    this.last = last;
    this.notice = notice;
  }

  void check(Book book) {
    for (Theme theme : book.themes()) {
      Optional<Theme> same = theme(last, theme.id());
      same.ifPresent(before -> check(theme, before));
      if (same.isEmpty()) {
        last.themes().stream()
            .filter(before -> theme(book, before.id()).isEmpty())
            .filter(before -> isSame(theme, before))
            .findFirst()
            .ifPresent(
                before ->
                    notice.compare(
                        "P012.theme",
                        theme,
                        before,
                        Rule.ID_CHANGED,
                        theme.id().text(),
                        before.id().text(),
                        last.year().label()));
      }
    }
  }

  private static Optional<Theme> theme(Book book, Id id) {
    return book.themes().stream().filter(theme -> theme.id().equals(id)).findFirst();
  }

  private static boolean isSame(Theme theme, Theme before) {
    return isAlike(theme.id(), before.id())
        || Wording.of(theme.title()).equals(Wording.of(before.title()));
  }

  private void check(Theme theme, Theme before) {
    theme
        .goals()
        .filter(goal -> !has(before, goal.id()))
        .forEach(
            goal ->
                before
                    .goals()
                    .filter(old -> !has(theme, old.id()) && isSame(goal, old))
                    .findFirst()
                    .ifPresent(
                        old ->
                            notice.add(
                                goal.id(),
                                old.id(),
                                Rule.ID_CHANGED,
                                goal.id().text(),
                                old.id().text(),
                                last.year().label())));
  }

  private static boolean has(Theme theme, Id goal) {
    return theme.goals().anyMatch(other -> other.id().equals(goal));
  }

  private static boolean isSame(Goal goal, Goal before) {
    return isAlike(goal.id(), before.id())
        || Wording.of(goal.text()).equals(Wording.of(before.text()));
  }

  /** Whether ids differ in their hyphens alone. */
  private static boolean isAlike(Id id, Id before) {
    return id.text().replace("-", "").equals(before.text().replace("-", ""));
  }
}
