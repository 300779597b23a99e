package report.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.finding.Rule;
import report.notation.Nearest;
import report.plan.Book;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Milestone;
import report.plan.Reported;
import report.plan.Result;
import report.plan.Theme;
import report.plan.Theme.Place;

/**
 * Finds goals and themes of last year's book that are gone without explanation: no goal continues
 * them, and nothing says that they were dropped. Milestones that are done, reposts and references
 * may go.
 */
final class GoneGoals {
  private final Book last;
  private final Book book;
  private final Notice notice;
  private final Set<Object> continued = new HashSet<>();
  private final List<Gone> gone = new ArrayList<>();

  /** A goal that its theme no longer has. */
  private record Gone(Place place, Theme theme, Goal goal) {}

  GoneGoals(Book last, Book book, Notice notice) {
    this.last = last;
    this.book = book;
    this.notice = notice;
  }

  /**
   * Takes in a theme.
   *
   * @param before the theme that it continues
   * @param told parts of last year's book about which there is a finding
   */
  void note(Theme theme, Optional<Theme> before, Set<Object> told) {
    continued.addAll(told);
    continued.add(theme.idIn(last.year()));
    Set<Place> own =
        theme
            .goals()
            .map(goal -> theme.placeIn(goal.id(), last.year()))
            .collect(Collectors.toSet());
    before.ifPresent(
        old -> {
          own.stream().filter(place -> !place.theme().equals(old.id())).forEach(continued::add);
          owed(old)
              .filter(goal -> !own.contains(goal.place()))
              .forEach(
                  goal -> {
                    if (!theme.continuity().dropped().containsKey(goal.place().goal())) {
                      gone.add(new Gone(goal.place(), theme, goal.goal()));
                    }
                  });
          dropped(theme, old);
        });
    if (before.isEmpty()) {
      continued.addAll(own);
    }
  }

  /** The goals of a theme that do not go by themselves. */
  private Stream<Gone> owed(Theme old) {
    Optional<Reported> reported = Reported.asOf(old, last.asOf());
    return old.owners()
        .flatMap(
            owner ->
                owner.goals().stream()
                    .filter(goal -> isOwed(goal, owner, reported))
                    .map(goal -> new Gone(new Place(old.id(), goal.id()), old, goal)));
  }

  private static boolean isOwed(Goal goal, GoalOwner owner, Optional<Reported> reported) {
    boolean isDone =
        goal instanceof Milestone
            && reported
                .flatMap(all -> all.of(owner))
                .flatMap(entry -> entry.of(goal.id()))
                .filter(Result.Done.class::isInstance)
                .flatMap(result -> ((Result.Done) result).done())
                .isPresent();
    return !isDone && owner.counting().around(goal.counting()) == Counting.COUNTED;
  }

  /** What is said to be dropped has to be a goal of last year's book, and gone. */
  private void dropped(Theme theme, Theme old) {
    Set<String> ids = old.goals().map(goal -> goal.id().text()).collect(Collectors.toSet());
    Set<Id> own = theme.goals().map(Goal::id).collect(Collectors.toSet());
    for (Id id : theme.continuity().dropped().keySet()) {
      if (own.contains(id)) {
        notice.say("P042.kept", id, Rule.GOAL_GONE, id.text());
      } else if (!ids.contains(id.text())) {
        unknown(id, ids);
      }
    }
  }

  private void unknown(Id id, Set<String> ids) {
    notice
        .draft("P042.unknown", id, Rule.GOAL_GONE, id.text(), last.year().label())
        .map(draft -> draft.withSuggestedTexts(Nearest.to(id.text(), ids).stream().toList()))
        .ifPresent(notice::add);
  }

  /** Reports what is gone, once all themes are known. */
  void finish() {
    gone.stream()
        .filter(goal -> !continued.contains(goal.place()))
        .forEach(
            one ->
                notice
                    .draft(
                        Rule.GOAL_GONE.id(),
                        one.theme(),
                        Rule.GOAL_GONE,
                        one.goal().id().text(),
                        last.year().label(),
                        last.year().code())
                    .map(draft -> notice.seeing(draft, one.goal().id()))
                    .ifPresent(notice::add));
    themes();
  }

  private void themes() {
    Set<String> ids = last.themeIds().stream().map(Id::text).collect(Collectors.toSet());
    Set<Id> own = Set.copyOf(book.themeIds());
    for (Map.Entry<Id, String> dropped : book.dropped().entrySet()) {
      if (own.contains(dropped.getKey())) {
        notice.say("P042.kept", dropped.getKey(), Rule.GOAL_GONE, dropped.getKey().text());
      } else if (!ids.contains(dropped.getKey().text())) {
        unknown(dropped.getKey(), ids);
      }
    }
    List<String> without =
        last.themeIds().stream()
            .filter(id -> !continued.contains(id) && !book.dropped().containsKey(id))
            .filter(this::isOwed)
            .map(Id::text)
            .toList();
    if (!without.isEmpty()) {
      notice.say(
          "P042.theme",
          book,
          Rule.GOAL_GONE,
          String.join(", ", without),
          last.year().label(),
          without.get(0),
          last.year().code());
    }
  }

  /** Whether a theme has goals that no other theme has taken over. */
  private boolean isOwed(Id theme) {
    return last.theme(theme)
        .filter(old -> owed(old).anyMatch(goal -> !continued.contains(goal.place())))
        .isPresent();
  }
}
