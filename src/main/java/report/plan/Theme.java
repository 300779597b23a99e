package report.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.money.Money;
import report.prose.Prose;

/**
 * One policy theme (テーマ): the unit of a plan file and of a council sheet.
 *
 * @param id the name of its folder
 * @param number its number, from 1
 * @param title its title
 * @param department who answers for it
 * @param direction its direction (めざす方向)
 * @param initiatives its initiatives in order
 * @param progress its reports, from the earliest as-of date to the latest
 * @param serves the matters of a vision that its goals serve, unless goal or initiative name some
 * @param money its money as written for the theme as a whole
 */
public record Theme(
    Id id,
    int number,
    String title,
    String department,
    Prose direction,
    List<Initiative> initiatives,
    List<Progress> progress,
    List<MatterPath> serves,
    Money money) {
  /**
   * Copies the lists; rejects a number below 1, a name that is not allowed for a theme, duplicate
   * ids and reports out of order.
   */
  public Theme {
    if (ThemeName.isTaken(id)) {
      throw new IllegalArgumentException("no name of a theme: " + id);
    }
    initiatives = List.copyOf(initiatives);
    progress = List.copyOf(progress);
    serves = List.copyOf(serves);
    if (number < 1) {
      throw new IllegalArgumentException("no theme number: " + number);
    }
    Repetition.reject("initiative", initiatives.stream().map(Initiative::id));
    Repetition.reject("action", actions(initiatives).map(Action::id));
    Repetition.reject("goal", goals(initiatives).map(Goal::id));
    for (int i = 1; i < progress.size(); i++) {
      if (progress.get(i).asOf().last().isBefore(progress.get(i - 1).asOf().last())) {
        throw new IllegalArgumentException("reports out of order");
      }
    }
  }

  /**
   * A theme that serves no vision.
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
   * A theme without money of its own.
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
    this(id, number, title, department, direction, initiatives, progress, serves, Money.NONE);
  }

  /**
   * This theme with its reports.
   *
   * @param reports from the earliest as-of date to the latest
   * @return the same theme with these and no others
   */
  public Theme with(List<Progress> reports) {
    return new Theme(id, number, title, department, direction, initiatives, reports, serves, money);
  }

  /**
   * All goals in order.
   *
   * @return the goals of all actions of all initiatives
   */
  public Stream<Goal> goals() {
    return goals(initiatives);
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

  private static Stream<Goal> goals(List<Initiative> initiatives) {
    return actions(initiatives).flatMap(action -> action.goals().stream());
  }
}
