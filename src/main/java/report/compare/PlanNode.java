package report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.compare.Change.Part;
import report.plan.Action;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.Theme;

/**
 * A part of a book that has an id: a theme, an initiative, an action or a goal.
 *
 * @param part its kind
 * @param parent the part that contains it; none for a theme
 * @param owner the theme, initiative or action that it is or that it belongs to
 * @param goal the goal, if it is one
 * @param text its text, by which it is found again under another id
 */
record PlanNode(
    Part part, Optional<PlanNode> parent, GoalOwner owner, Optional<Goal> goal, String text) {

  /** Its theme. */
  Theme theme() {
    return owner.theme();
  }

  /** Its id. */
  String id() {
    return goal.map(Goal::id)
        .or(() -> owner.action().map(action -> action.id()))
        .or(() -> owner.initiative().map(initiative -> initiative.id()))
        .orElse(owner.theme().id())
        .text();
  }

  /**
   * Its theme and its own id in the book of an earlier year, if this one says that it had others.
   */
  Optional<List<String>> origin(FiscalYear year) {
    Theme theme = theme();
    if (part == Part.THEME) {
      Id id = theme.idIn(year);
      return id.equals(theme.id()) ? Optional.empty() : Optional.of(List.of("", id.text()));
    }
    return goal.flatMap(one -> Optional.ofNullable(theme.continuity().goals().get(one.id())))
        .filter(origin -> year.compareTo(origin.year()) <= 0)
        .map(origin -> List.of(origin.theme().orElse(theme.idIn(year)).text(), origin.id().text()));
  }

  /** The ids of the parts directly inside it, one after the other; empty if there are none. */
  String inside() {
    Stream<Id> ids =
        switch (part) {
          case THEME -> theme().initiatives().stream().map(Initiative::id);
          case INITIATIVE ->
              owner.initiative().stream().flatMap(one -> one.actions().stream()).map(Action::id);
          case ACTION -> owner.action().stream().flatMap(one -> one.goals().stream()).map(Goal::id);
          case GOAL, BOOK, TERM, VISION, MEETING -> Stream.of();
        };
    return ids.map(Id::text).collect(Collectors.joining(" "));
  }

  /** It and everything that contains it, from the theme. */
  List<PlanNode> path() {
    List<PlanNode> path = new ArrayList<>();
    Optional<PlanNode> next = Optional.of(this);
    while (next.isPresent()) {
      path.add(0, next.get());
      next = next.get().parent();
    }
    return path;
  }

  /** By identity: parts of two versions can say the same. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
