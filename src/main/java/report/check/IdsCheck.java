package report.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.NormalizedText;
import report.plan.Theme;

/**
 * Finds ids that changed between two years: to the tool, a different id means a different goal or
 * theme, so last year's figures are no longer compared.
 */
final class IdsCheck {
  private final Book last;
  private final Book book;
  private final Notice notice;
  private Optional<GoneThemes> gone = Optional.empty();

  IdsCheck(Book last, Book book, Notice notice) {
    this.last = last;
    this.book = book;
    this.notice = notice;
  }

  /**
   * Looks at a theme.
   *
   * @param before the theme that it continues in the year before
   * @return the parts of last year's book that it has under other ids
   */
  Set<Object> check(Theme theme, Optional<Theme> before) {
    Set<Object> told = new HashSet<>();
    before.ifPresent(same -> check(theme, same, told));
    if (before.isEmpty() && theme.continuity().theme().isEmpty()) {
      gone()
          .of(theme)
          .flatMap(last::theme)
          .ifPresent(
              old -> {
                tell(theme, old);
                told.add(old.id());
              });
    }
    return told;
  }

  private GoneThemes gone() {
    GoneThemes known = gone.orElseGet(() -> new GoneThemes(last, book));
    gone = Optional.of(known);
    return known;
  }

  private void tell(Theme theme, Theme old) {
    notice.compare(
        "P012.theme",
        theme,
        old,
        Rule.ID_CHANGED,
        theme.id().text(),
        old.id().text(),
        last.year().label());
  }

  private void check(Theme theme, Theme before, Set<Object> told) {
    Set<Id> ids = ids(theme);
    Set<Id> oldIds = ids(before);
    Set<Id> said =
        theme.continuity().goals().keySet().stream()
            .map(goal -> theme.placeIn(goal, last.year()).goal())
            .collect(Collectors.toSet());
    Map<String, Goal> gone = new HashMap<>();
    before
        .goals()
        .filter(old -> !ids.contains(old.id()) && !said.contains(old.id()))
        .forEach(
            old -> {
              gone.putIfAbsent(bare(old.id()), old);
              gone.putIfAbsent(words(old), old);
            });
    theme
        .goals()
        .filter(goal -> !oldIds.contains(goal.id()))
        .filter(goal -> !theme.continuity().goals().containsKey(goal.id()))
        .forEach(
            goal ->
                Stream.of(bare(goal.id()), words(goal))
                    .flatMap(name -> Optional.ofNullable(gone.get(name)).stream())
                    .findFirst()
                    .ifPresent(
                        old -> {
                          tell(goal, old);
                          told.add(new Theme.Place(before.id(), old.id()));
                        }));
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

  /** The text of a goal, separated from ids, which have no spaces. */
  private static String words(Goal goal) {
    return " " + NormalizedText.of(goal.text());
  }

  /** An id without its hyphens: a change of hyphens alone hardly means a different thing. */
  static String bare(Id id) {
    return id.text().replace("-", "");
  }
}
