package report.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Theme;
import report.plan.Wording;

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
    return bare(theme.id()).equals(bare(before.id()))
        || Wording.of(theme.title()).equals(Wording.of(before.title()));
  }

  private void check(Theme theme, Theme before) {
    Set<Id> ids = ids(theme);
    Set<Id> oldIds = ids(before);
    Map<String, Goal> gone = new HashMap<>();
    before
        .goals()
        .filter(old -> !ids.contains(old.id()))
        .forEach(
            old -> {
              gone.putIfAbsent(bare(old.id()), old);
              gone.putIfAbsent(words(old), old);
            });
    theme
        .goals()
        .filter(goal -> !oldIds.contains(goal.id()))
        .forEach(
            goal ->
                Stream.of(bare(goal.id()), words(goal))
                    .flatMap(name -> Optional.ofNullable(gone.get(name)).stream())
                    .findFirst()
                    .ifPresent(old -> tell(goal, old)));
  }

  private void tell(Goal goal, Goal old) {
    notice.add(
        goal.id(),
        old.id(),
        Rule.ID_CHANGED,
        goal.id().text(),
        old.id().text(),
        last.year().label());
  }

  private static Set<Id> ids(Theme theme) {
    return theme.goals().map(Goal::id).collect(Collectors.toSet());
  }

  /** The words of a goal, set apart from ids, which have no spaces. */
  private static String words(Goal goal) {
    return " " + Wording.of(goal.text());
  }

  /** An id without its hyphens: who changes these alone hardly means another thing. */
  private static String bare(Id id) {
    return id.text().replace("-", "");
  }
}
