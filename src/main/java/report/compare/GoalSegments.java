package report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.document.Bullet;
import report.document.Piece;

/** Splits the column of goals into the goals. */
final class GoalSegments {
  private GoalSegments() {}

  /**
   * The pieces of each goal by its id; pieces of none under an empty id. The heads above goals
   * (◇成果指標, （数値目標）) are left out: which goal they stand above depends on its neighbors.
   */
  static Map<String, List<Piece>> of(List<Piece> column) {
    Map<String, List<Piece>> goals = new LinkedHashMap<>();
    String goal = "";
    for (Piece piece : column) {
      if (piece instanceof Piece.Line line && !line.goal().isEmpty()) {
        goal = line.goal();
      }
      if (!isHead(piece)) {
        goals.computeIfAbsent(goal, none -> new ArrayList<>()).add(piece);
      }
    }
    return goals;
  }

  private static boolean isHead(Piece piece) {
    return piece instanceof Piece.Line line
        && line.goal().isEmpty()
        && (line.bullet() == Bullet.INDICATOR
            || (line.bullet() == Bullet.LABEL && line.depth() == 0));
  }
}
