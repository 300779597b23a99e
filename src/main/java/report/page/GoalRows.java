package report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import report.document.Bullet;
import report.document.Group;
import report.document.Piece;

/**
 * The rows of an action: each result starts in the row of its goal.
 *
 * <p>The order of goals and of progress is kept. Results in another order than their goals stay in
 * their place in the text, except for the most that can stand beside their goals.
 */
final class GoalRows {
  private static final int NONE = -1;

  private final List<Stated> goals;
  private final List<Piece> progress;

  private GoalRows(Group group) {
    this.goals = stated(group.goals());
    this.progress = group.progress();
  }

  /**
   * A row.
   *
   * @param goals the goal whose result starts in the row; in the first row, goals without a result
   *     beside them, possibly none
   * @param progress the result of that goal and the text up to the next result
   * @param others the goals after it that have no result beside them
   * @param goal the id of the goal whose result starts in the row, empty without one
   */
  record Row(List<Piece> goals, List<Piece> progress, List<Piece> others, String goal) {
    /** Copies the lists. */
    Row {
      goals = List.copyOf(goals);
      progress = List.copyOf(progress);
      others = List.copyOf(others);
    }
  }

  /** A goal as stated, with the labels above it. */
  private record Stated(String goal, List<Piece> pieces) {}

  /** The place of a result in the progress. */
  private record Reported(int goal, int start) {}

  /** The rows of an action in order; none if it has no text at all. */
  static List<Row> of(Group group) {
    return Stream.of(group.action(), group.goals(), group.progress()).allMatch(List::isEmpty)
        ? List.of()
        : new GoalRows(group).rows();
  }

  private List<Row> rows() {
    List<Reported> results = inOrder(results());
    List<Row> rows = new ArrayList<>();
    int goal = results.isEmpty() ? goals.size() : results.get(0).goal();
    int start = results.isEmpty() ? progress.size() : results.get(0).start();
    if (results.isEmpty() || goal > 0 || start > 0) {
      rows.add(new Row(goals(0, goal), progress.subList(0, start), List.of(), ""));
    }
    for (int i = 0; i < results.size(); i++) {
      Reported result = results.get(i);
      boolean isLast = i + 1 == results.size();
      rows.add(
          new Row(
              goals(result.goal(), result.goal() + 1),
              progress.subList(
                  result.start(), isLast ? progress.size() : results.get(i + 1).start()),
              goals(result.goal() + 1, isLast ? goals.size() : results.get(i + 1).goal()),
              goals.get(result.goal()).goal()));
    }
    return List.copyOf(rows);
  }

  private List<Piece> goals(int from, int to) {
    return goals.subList(from, to).stream().flatMap(one -> one.pieces().stream()).toList();
  }

  /** Splits the goals where one starts; the labels above it belong to it. */
  private static List<Stated> stated(List<Piece> pieces) {
    List<Stated> stated = new ArrayList<>();
    int start = 0;
    String goal = "";
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Line line && !line.goal().isEmpty()) {
        int labels = i;
        while (labels > start && isLabel(pieces.get(labels - 1))) {
          labels--;
        }
        if (labels > start) {
          stated.add(new Stated(goal, pieces.subList(start, labels)));
        }
        start = labels;
        goal = line.goal();
      }
    }
    if (start < pieces.size()) {
      stated.add(new Stated(goal, pieces.subList(start, pieces.size())));
    }
    return stated;
  }

  private static boolean isLabel(Piece piece) {
    return piece instanceof Piece.Line line
        && (line.bullet() == Bullet.LABEL || line.bullet() == Bullet.INDICATOR);
  }

  /** The first result of each goal that is stated here. */
  private List<Reported> results() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < goals.size(); i++) {
      places.put(goals.get(i).goal(), i);
    }
    places.remove("");
    List<Reported> results = new ArrayList<>();
    int after = 0;
    for (int i = 0; i < progress.size(); i++) {
      if (progress.get(i) instanceof Piece.Line line && !line.marks().isEmpty()) {
        Integer goal = places.remove(line.marks().get(0).anchor());
        if (goal != null) {
          results.add(new Reported(goal, withHeads(i, line.depth(), after)));
        }
        after = i + 1;
      }
    }
    return results;
  }

  /** The lines directly above a result of which it is a part belong to it. */
  private int withHeads(int result, int depth, int after) {
    int start = result;
    int under = depth;
    while (start > after
        && progress.get(start - 1) instanceof Piece.Line head
        && (head.bullet() == Bullet.LABEL ? head.depth() <= under : isHead(head, under))) {
      under = head.depth();
      start--;
    }
    return start;
  }

  private static boolean isHead(Piece.Line line, int under) {
    return line.bullet() != Bullet.NONE && line.depth() < under;
  }

  /** The longest selection whose goals are in the order of the plan. */
  private static List<Reported> inOrder(List<Reported> results) {
    List<Integer> ends = new ArrayList<>();
    List<Integer> goals = new ArrayList<>();
    int[] before = new int[results.size()];
    for (int i = 0; i < results.size(); i++) {
      int goal = results.get(i).goal();
      int length = -1 - Collections.binarySearch(goals, goal);
      before[i] = length == 0 ? NONE : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(i);
        goals.add(goal);
      } else {
        ends.set(length, i);
        goals.set(length, goal);
      }
    }
    List<Reported> longest = new ArrayList<>();
    int last = ends.isEmpty() ? NONE : ends.get(ends.size() - 1);
    for (int i = last; i != NONE; i = before[i]) {
      longest.add(results.get(i));
    }
    Collections.reverse(longest);
    return longest;
  }
}
