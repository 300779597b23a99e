package report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.compare.Change.Part;
import report.plan.Action;
import report.plan.Book;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Initiative;
import report.plan.Theme;

/** The parts of a book in the order in which it is written. */
final class PlanTree {
  private final List<PlanNode> nodes = new ArrayList<>();

  private PlanTree() {}

  static List<PlanNode> of(Book book) {
    PlanTree tree = new PlanTree();
    book.themes().forEach(tree::add);
    return List.copyOf(tree.nodes);
  }

  private void add(Theme theme) {
    GoalOwner owner = GoalOwner.of(theme);
    PlanNode node = add(Part.THEME, Optional.empty(), owner, theme.title());
    goals(node, theme.ownGoals());
    theme.initiatives().forEach(initiative -> add(node, theme, initiative));
  }

  private void add(PlanNode parent, Theme theme, Initiative initiative) {
    GoalOwner owner = GoalOwner.of(theme, initiative);
    PlanNode node = add(Part.INITIATIVE, Optional.of(parent), owner, initiative.title());
    goals(node, initiative.goals());
    initiative.actions().forEach(action -> add(node, theme, initiative, action));
  }

  private void add(PlanNode parent, Theme theme, Initiative initiative, Action action) {
    GoalOwner owner = GoalOwner.of(theme, initiative, action);
    goals(
        add(Part.ACTION, Optional.of(parent), owner, ProseText.of(action.text())), action.goals());
  }

  private void goals(PlanNode parent, List<Goal> goals) {
    goals.forEach(
        goal ->
            nodes.add(
                new PlanNode(
                    Part.GOAL,
                    Optional.of(parent),
                    parent.owner(),
                    Optional.of(goal),
                    ProseText.of(goal.text()))));
  }

  private PlanNode add(Part part, Optional<PlanNode> parent, GoalOwner owner, String text) {
    PlanNode node = new PlanNode(part, parent, owner, Optional.empty(), text);
    nodes.add(node);
    return node;
  }
}
