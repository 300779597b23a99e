package report.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.amendment.Amendments;
import report.calendar.FiscalYear;
import report.money.Money;
import report.prose.Prose;

/**
 * One policy theme (テーマ): the unit of a plan file and of a council sheet.
 *
 * @param id the name of its folder
 * @param number its number, from 1
 * @param title its title
 * @param departments the departments that answer for it, one or several
 * @param direction its direction (めざす方向)
 * @param initiatives its initiatives in order
 * @param progress its reports, from the earliest as-of date to the latest
 * @param serves the matters of a vision that its goals serve, unless goal or initiative name some
 * @param money its money as written for the theme as a whole
 * @param ownGoals the goals of the theme itself, which belong to none of its initiatives
 * @param links which of its goals lead to which
 * @param continuity how it and its goals follow those of earlier books
 * @param amendments what it and its parts were changed from
 */
public record Theme(
    Id id,
    int number,
    String title,
    List<String> departments,
    Prose direction,
    List<Initiative> initiatives,
    List<Progress> progress,
    List<MatterPath> serves,
    Money money,
    List<Goal> ownGoals,
    GoalLinks links,
    Continuity continuity,
    Amendments amendments) {
  /** What separates the names of several departments in print. */
  public static final String SEPARATOR = "、";

  /**
   * Copies the lists; rejects a number below 1, a name that is not allowed for a theme, duplicate
   * ids, reports out of order, and links between goals that it does not have.
   */
  public Theme {
    if (ThemeName.isTaken(id)) {
      throw new IllegalArgumentException("no name of a theme: " + id);
    }
    departments = List.copyOf(departments);
    initiatives = List.copyOf(initiatives);
    progress = List.copyOf(progress);
    serves = List.copyOf(serves);
    ownGoals = List.copyOf(ownGoals);
    if (number < 1) {
      throw new IllegalArgumentException("no theme number: " + number);
    }
    Repetition.reject("initiative", initiatives.stream().map(Initiative::id));
    Repetition.reject("action", actions(initiatives).map(Action::id));
    Repetition.reject("goal", goals(ownGoals, initiatives).map(Goal::id));
    links.rejectOthers(goals(ownGoals, initiatives).map(Goal::id));
    for (int i = 1; i < progress.size(); i++) {
      if (progress.get(i).asOf().last().isBefore(progress.get(i - 1).asOf().last())) {
        throw new IllegalArgumentException("reports out of order");
      }
    }
  }

  /**
   * A theme of one department, whose goals are those of its initiatives.
   *
   * @param id the name of its folder
   * @param number its number, from 1
   * @param title its title
   * @param department who answers for it
   * @param direction its direction
   * @param initiatives its initiatives in order
   * @param progress its reports
   * @param serves the matters of a vision that its goals serve
   */
  public Theme(
      Id id,
      int number,
      String title,
      String department,
      Prose direction,
      List<Initiative> initiatives,
      List<Progress> progress,
      List<MatterPath> serves) {
    this(
        id,
        number,
        title,
        List.of(department),
        direction,
        initiatives,
        progress,
        serves,
        Money.NONE,
        List.of(),
        GoalLinks.NONE,
        Continuity.NONE,
        Amendments.NONE);
  }

  /**
   * Such a theme that serves no vision.
   *
   * @param id the name of its folder
   * @param number its number, from 1
   * @param title its title
   * @param department who answers for it
   * @param direction its direction
   * @param initiatives its initiatives in order
   * @param progress its reports
   */
  public Theme(
      Id id,
      int number,
      String title,
      String department,
      Prose direction,
      List<Initiative> initiatives,
      List<Progress> progress) {
    this(id, number, title, department, direction, initiatives, progress, List.of());
  }

  /**
   * This theme with its reports.
   *
   * @param reports from the earliest as-of date to the latest
   * @return the same theme with these and no others
   */
  public Theme with(List<Progress> reports) {
    return new Theme(
        id,
        number,
        title,
        departments,
        direction,
        initiatives,
        reports,
        serves,
        money,
        ownGoals,
        links,
        continuity,
        amendments);
  }

  /**
   * Where a goal was in the book of an earlier year, as far as this plan says.
   *
   * @param goal the id of one of its goals
   * @param year an earlier year
   * @return its place then; the same ids if they did not change
   */
  public Place placeIn(Id goal, FiscalYear year) {
    Id then = idIn(year);
    return Optional.ofNullable(continuity.goals().get(goal))
        .filter(origin -> year.compareTo(origin.year()) <= 0)
        .map(origin -> new Place(origin.theme().orElse(then), origin.id()))
        .orElse(new Place(then, goal));
  }

  /**
   * The id of this theme in the book of an earlier year, as far as this plan says.
   *
   * @param year an earlier year
   * @return its id then
   */
  public Id idIn(FiscalYear year) {
    return continuity
        .theme()
        .filter(origin -> year.compareTo(origin.year()) <= 0)
        .map(Origin::id)
        .orElse(id);
  }

  /**
   * How a theme and its goals follow those of earlier books.
   *
   * @param theme what the theme continues, if it had another id
   * @param goals what goals continue that had another id, or were in another theme
   * @param breaks why the figures of a goal cannot be compared with those of the years before
   * @param dropped the goals of last year's book that this one leaves out, and why
   */
  public record Continuity(
      Optional<Origin> theme,
      Map<Id, Origin> goals,
      Map<Id, String> breaks,
      Map<Id, String> dropped) {
    /** All ids are those of the year before, and nothing is said. */
    public static final Continuity NONE =
        new Continuity(Optional.empty(), Map.of(), Map.of(), Map.of());

    /** Copies the maps. */
    public Continuity {
      goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
      breaks = Collections.unmodifiableMap(new LinkedHashMap<>(breaks));
      dropped = Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
    }
  }

  /**
   * What a theme or a goal was in an earlier book.
   *
   * @param year the year of the last book in which it had the other id
   * @param theme the theme that a goal was in, if that is not the one it is in now
   * @param id its id
   */
  public record Origin(FiscalYear year, Optional<Id> theme, Id id) {}

  /**
   * The place of a goal in a book.
   *
   * @param theme the id of its theme
   * @param goal its id
   */
  public record Place(Id theme, Id goal) {}

  /**
   * The departments in charge, as printed.
   *
   * @return their names, separated by 、
   */
  public String department() {
    return String.join(SEPARATOR, departments);
  }

  /**
   * All goals in order.
   *
   * @return the goals of the theme itself, and those of each initiative and its actions
   */
  public Stream<Goal> goals() {
    return goals(ownGoals, initiatives);
  }

  /**
   * All its parts that goals belong to, in order, including those without goals.
   *
   * @return the theme itself, and each initiative followed by its actions
   */
  public Stream<GoalOwner> owners() {
    return Stream.concat(Stream.of(GoalOwner.of(this)), initiatives.stream().flatMap(this::owners));
  }

  private Stream<GoalOwner> owners(Initiative initiative) {
    return Stream.concat(
        Stream.of(GoalOwner.of(this, initiative)),
        initiative.actions().stream().map(action -> GoalOwner.of(this, initiative, action)));
  }

  /**
   * The latest report.
   *
   * @return the report with the last as-of date; empty before the first report
   */
  public Optional<Progress> latest() {
    return progress.isEmpty() ? Optional.empty() : Optional.of(progress.get(progress.size() - 1));
  }

  private static Stream<Action> actions(List<Initiative> initiatives) {
    return initiatives.stream().flatMap(initiative -> initiative.actions().stream());
  }

  private static Stream<Goal> goals(List<Goal> own, List<Initiative> initiatives) {
    return Stream.concat(own.stream(), initiatives.stream().flatMap(Theme::goals));
  }

  private static Stream<Goal> goals(Initiative initiative) {
    return Stream.concat(
        initiative.goals().stream(),
        initiative.actions().stream().flatMap(action -> action.goals().stream()));
  }
}
