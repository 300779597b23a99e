package report.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import report.calendar.FiscalYear;
import report.plan.Book;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.NumericGoal;
import report.plan.Theme;
import report.rate.Assessment;

/** Follows the goals of one theme through the earlier books. Not thread-safe. */
public final class ThemeLineage {
  private final Book book;
  private final List<PastBook> before;
  private final Map<Shelf, Map<Id, GoalYear>> known = new HashMap<>();

  /** A theme in a book. */
  private record Shelf(FiscalYear year, Id theme) {}

  ThemeLineage(Book book, List<PastBook> before) {
    this.book = book;
    this.before = List.copyOf(before);
  }

  /**
   * A goal over the years.
   *
   * @param owner the part of the theme that it belongs to
   * @param goal the goal
   * @param now what became of it in this book
   * @return the goal in each book that has it, and the series of its measures
   */
  public GoalSeries of(GoalOwner owner, Goal goal, Assessment now) {
    List<GoalYear> years = new ArrayList<>();
    years.add(new GoalYear(book, owner, goal, now));
    for (PastBook past : before) {
      GoalYear after = years.get(years.size() - 1);
      find(past, after.owner().theme().placeIn(after.goal().id(), past.book().year()))
          .ifPresent(years::add);
    }
    return new GoalSeries(years, measures(years, goal));
  }

  private static List<MeasureSeries> measures(List<GoalYear> years, Goal goal) {
    return goal instanceof NumericGoal numeric
        ? IntStream.range(0, numeric.measures().size())
            .mapToObj(place -> new SeriesBuilder(MeasureYear.of(years, place)).series())
            .toList()
        : List.of();
  }

  private Optional<GoalYear> find(PastBook past, Theme.Place place) {
    return Optional.ofNullable(
        known
            .computeIfAbsent(
                new Shelf(past.book().year(), place.theme()), shelf -> past.theme(shelf.theme()))
            .get(place.goal()));
  }
}
