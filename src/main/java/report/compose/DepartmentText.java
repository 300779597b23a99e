package report.compose;

import java.util.ArrayList;
import java.util.List;
import report.document.Bullet;
import report.document.Labels;
import report.document.LineText;
import report.document.Piece;
import report.plan.Goal;
import report.plan.GoalOwner;

/** Draws departments (担当課) where they differ from those of the part that contains them. */
final class DepartmentText {
  private final Labels labels;

  DepartmentText(Labels labels) {
    this.labels = labels;
  }

  /** The text of an initiative or action, followed by its departments. */
  List<Piece> after(List<Piece> text, GoalOwner owner) {
    if (owner.departments().equals(owner.departmentsAround())) {
      return text;
    }
    List<Piece> longer = new ArrayList<>(text);
    longer.add(Piece.Line.of(Bullet.NONE, 0, words(owner.departments())));
    return longer;
  }

  /** A goal, whose first line is followed by its departments. */
  List<Piece> behind(List<Piece> pieces, GoalOwner owner, Goal goal) {
    List<String> own = owner.departments(goal);
    if (own.equals(owner.departments())
        || pieces.isEmpty()
        || !(pieces.get(0) instanceof Piece.Line line)) {
      return pieces;
    }
    List<Piece> marked = new ArrayList<>(pieces);
    marked.set(
        0,
        new Piece.Line(
            line.bullet(), line.depth(), LineText.plus(line.runs(), words(own)), line.marks()));
    return marked;
  }

  private String words(List<String> departments) {
    return labels.inBrackets(labels.get("department.of", labels.list(departments)));
  }
}
