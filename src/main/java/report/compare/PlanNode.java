package report.compare;

import java.util.List;
import java.util.Optional;
import report.compare.Change.Part;
import report.plan.Goal;
import report.plan.GoalOwner;
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

  /** It and everything that contains it, from the theme. */
  List<PlanNode> path() {
    List<PlanNode> path = new java.util.ArrayList<>();
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
