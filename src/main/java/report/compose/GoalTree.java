package report.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import report.document.Bullet;
import report.document.Labels;
import report.document.Piece;
import report.document.RateMark;
import report.document.Run;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Theme;

/**
 * Draws which goals of a theme lead to which: beside each goal, those that it leads to; and as a
 * tree, below each goal those that lead to it. What leads to a goal that stands in the tree twice
 * is drawn once.
 */
final class GoalTree {
  /** The depth from which lines are not indented further. */
  private static final int DEEPEST = 8;

  private final Theme theme;
  private final Labels labels;
  private final Function<Goal, List<RateMark>> marks;
  private final Map<Id, Goal> goals;

  /**
   * The tree of a theme.
   *
   * @param marks the rates and ratings of a goal
   */
  GoalTree(Theme theme, Labels labels, Function<Goal, List<RateMark>> marks) {
    this.theme = theme;
    this.labels = labels;
    this.marks = marks;
    this.goals =
        theme.links().targets().isEmpty()
            ? Map.of()
            : theme.goals().collect(Collectors.toMap(Goal::id, goal -> goal));
  }

  /** A goal that is still to be drawn. */
  private record Open(Id goal, int depth) {}

  /** A line for each goal that a goal leads to. */
  List<List<Run>> targets(Goal goal) {
    return theme.links().of(goal.id()).stream()
        .map(to -> List.of(new Run.Plain(labels.get("goals.leadsTo") + " ", false), link(to)))
        .toList();
  }

  /** The tree, from the goals that lead to no other. */
  List<Piece> pieces() {
    Map<Id, List<Id>> sources = theme.links().sources();
    Deque<Open> open = new ArrayDeque<>();
    theme
        .goals()
        .map(Goal::id)
        .filter(goal -> theme.links().of(goal).isEmpty() && sources.containsKey(goal))
        .forEach(goal -> open.add(new Open(goal, 0)));
    Map<Id, Integer> order = order();
    Set<Id> drawn = new HashSet<>();
    List<Piece> lines = new ArrayList<>();
    while (!open.isEmpty()) {
      Open next = open.pop();
      List<Id> leading = sources.getOrDefault(next.goal(), List.of());
      boolean isAgain = !drawn.add(next.goal()) && !leading.isEmpty();
      lines.add(line(next, isAgain));
      if (!isAgain) {
        leading.stream()
            .sorted((a, b) -> order.getOrDefault(b, 0) - order.getOrDefault(a, 0))
            .forEach(goal -> open.push(new Open(goal, Math.min(next.depth() + 1, DEEPEST))));
      }
    }
    return lines;
  }

  private Map<Id, Integer> order() {
    Map<Id, Integer> order = new HashMap<>();
    if (!goals.isEmpty()) {
      theme.goals().forEach(goal -> order.put(goal.id(), order.size()));
    }
    return order;
  }

  private Piece line(Open goal, boolean isAgain) {
    Bullet bullet = Bullet.FIRST;
    for (int i = 0; i < goal.depth(); i++) {
      bullet = bullet.deeper();
    }
    String said =
        labels.list(marks.apply(goal(goal.goal())).stream().map(RateMark::printed).toList());
    String words =
        labels.get("words.gap")
            + said
            + (isAgain ? labels.inBrackets(labels.get("goals.again")) : "");
    return Piece.Line.of(
        bullet, goal.depth(), List.of(link(goal.goal()), new Run.Plain(words, false)));
  }

  private Run link(Id id) {
    return new Run.Elsewhere(PlainText.of(goal(id).text()), theme.id().text(), id.text());
  }

  private Goal goal(Id id) {
    Goal goal = goals.get(id);
    if (goal == null) {
      throw new IllegalArgumentException("a goal of another theme: " + id);
    }
    return goal;
  }
}
