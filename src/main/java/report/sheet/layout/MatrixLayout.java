package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import report.document.Bullet;
import report.document.Document;
import report.document.Labels;
import report.document.MatrixPart;
import report.document.MatrixRow;
import report.document.Piece;
import report.document.RateMark;
import report.document.ServingGoal;

/** Lays out the matrix of a vision: for each matter, the goals that serve it and their status. */
public final class MatrixLayout {
  private static final double NUMBER = 0.05;
  private static final double NAME = 0.25;
  private static final double GOALS = 0.77;

  private final Labels labels;
  private final Rows rows;

  private MatrixLayout(Layout layout, Document document) {
    this.labels = document.overview().labels();
    this.rows = new Rows(layout, document, NUMBER, NAME, GOALS);
  }

  /**
   * Lays out a matrix.
   *
   * @param layout the layout
   * @param document the book
   * @param matrix its matrix
   * @return its sheet
   */
  public static GridSheet of(Layout layout, Document document, MatrixPart matrix) {
    MatrixLayout part = new MatrixLayout(layout, document);
    List<Strip> running =
        List.of(part.rows.book(), part.rows.line(CellRole.THEME, part.title(matrix)), Rows.gap());
    Strip heads = part.rows.heads(part.heads());
    List<Strip> head =
        new ArrayList<>(part.rows.across(CellRole.BODY, Rows.words(matrix.says()), 3.75));
    head.add(heads);
    Section table =
        new Section(head, List.of(heads), matrix.rows().stream().map(part::row).toList());
    return Paginator.lay(layout.columns().width(), layout.page(), running, List.of(table));
  }

  private String title(MatrixPart matrix) {
    return labels.get("matrix") + "　" + matrix.year() + "　" + matrix.vision();
  }

  private List<String> heads() {
    return List.of(
        "",
        labels.get("vision.matters"),
        labels.get("matrix.goals"),
        labels.get("matrix.standing"));
  }

  private Strip row(MatrixRow row) {
    Piece name = Piece.Line.of(row.nested() ? Bullet.SECOND : Bullet.NONE, 0, row.name());
    return rows.entry(
        List.of(
            row.nested() ? List.of() : Rows.words(row.number()),
            List.of(name),
            row.goals().stream().<Piece>map(MatrixLayout::goal).toList(),
            Rows.words(row.says())),
        !row.nested());
  }

  private static Piece goal(ServingGoal goal) {
    String rates = goal.marks().stream().map(RateMark::printed).collect(Collectors.joining("、"));
    return Piece.Line.of(
        Bullet.SECOND, 0, goal.year() + goal.theme() + "　" + goal.goal() + "　" + rates);
  }
}
