package report.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import report.plan.Book;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Reported;
import report.plan.Theme;
import report.rate.Assessor;

/** A book of an earlier year. */
final class PastBook {
  private final Book book;
  private final Assessor assessor;
  private final Map<Id, Integer> places;

  PastBook(Book book) {
    this.book = book;
    this.assessor = new Assessor(book.rating(), book.policy(), book.year(), book.asOf().last());
    List<Id> ids = book.themeIds();
    this.places =
        IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, i -> i));
  }

  Book book() {
    return book;
  }

  /** The goals of a theme by id; empty if it has no such theme. */
  Map<Id, GoalYear> theme(Id id) {
    return Optional.ofNullable(places.get(id))
        .map(place -> goals(book.themes().get(place)))
        .orElse(Map.of());
  }

  private Map<Id, GoalYear> goals(Theme theme) {
    Optional<Reported> reported = Reported.asOf(theme, book.asOf());
    Map<Id, GoalYear> goals = new HashMap<>();
    theme
        .owners()
        .forEach(
            owner ->
                owner.goals().forEach(goal -> goals.put(goal.id(), year(owner, goal, reported))));
    return goals;
  }

  private GoalYear year(GoalOwner owner, Goal goal, Optional<Reported> reported) {
    return new GoalYear(
        book,
        owner,
        goal,
        assessor.assess(
            goal,
            reported.flatMap(all -> all.of(owner)).flatMap(entry -> entry.of(goal.id())),
            owner.counting()));
  }
}
