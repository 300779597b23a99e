package report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.Bullet;
import report.document.Group;
import report.document.Labels;
import report.document.Piece;
import report.document.Run;

/**
 * The rows of a comparison table below one heading: the new text, the old text, a remark. What does
 * not differ is （略）, once for all that follows each other.
 */
final class ComparedRows {
  /** So many lines that are the same in both versions are not worth printing. */
  private static final int OMITTED = 3;

  private final Labels labels;
  private final List<Group> rows = new ArrayList<>();
  private boolean omits;
  private boolean hasChanges;

  ComparedRows(Labels labels) {
    this.labels = labels;
  }

  /**
   * A part of a text in both versions.
   *
   * @param head what it is (目標), empty for a text that speaks for itself
   * @param before its text before
   * @param after its text now
   * @param remark why it changed, or whence it was moved; may be empty
   */
  void compare(String head, List<Piece> before, List<Piece> after, String remark) {
    if (MarkedPieces.isSame(before, after) && remark.isEmpty()) {
      omits |= !after.isEmpty();
      return;
    }
    if (before.isEmpty() || after.isEmpty()) {
      one(head, before, after, remark);
      return;
    }
    MarkedPieces marked = MarkedPieces.of(before, after);
    add(headed(head, brief(marked.after())), headed(head, brief(marked.before())), remark);
  }

  /** A part of a text in one version only. */
  private void one(String head, List<Piece> before, List<Piece> after, String remark) {
    boolean isNew = before.isEmpty();
    List<Piece> text = headed(head, MarkedPieces.whole(isNew ? after : before));
    List<Piece> none = line(labels.get(isNew ? "diff.isNew" : "diff.isGone"));
    add(isNew ? text : none, isNew ? none : text, remark);
  }

  /** The text without what is the same in both versions, if that is many lines. */
  private List<Piece> brief(List<Piece> pieces) {
    List<Piece> brief = new ArrayList<>(pieces.subList(0, 1));
    int at = 1;
    while (at < pieces.size()) {
      int end = at;
      while (end < pieces.size() && !isMarked(pieces.get(end))) {
        end++;
      }
      if (end - at >= OMITTED) {
        brief.addAll(line(labels.get("diff.omitted")));
      } else {
        brief.addAll(pieces.subList(at, end));
      }
      if (end < pieces.size()) {
        brief.add(pieces.get(end));
      }
      at = end + 1;
    }
    return brief;
  }

  private static boolean isMarked(Piece piece) {
    if (piece instanceof Piece.Line line) {
      return isMarked(line.runs());
    }
    return !(piece instanceof Piece.Table table)
        || table.head().stream().anyMatch(ComparedRows::isMarked)
        || table.rows().stream().flatMap(List::stream).anyMatch(ComparedRows::isMarked);
  }

  private static boolean isMarked(List<Run> runs) {
    return runs.stream().anyMatch(Run.Changed.class::isInstance);
  }

  private void add(List<Piece> after, List<Piece> before, String remark) {
    omit();
    hasChanges = true;
    rows.add(new Group("", after, before, remark.isEmpty() ? List.of() : line(remark)));
  }

  private void omit() {
    if (omits) {
      List<Piece> omitted = line(labels.get("diff.omitted"));
      rows.add(new Group("", omitted, omitted, List.of()));
      omits = false;
    }
  }

  /** The rows, if any of them says what changed. */
  Optional<List<Group>> changed() {
    return hasChanges ? Optional.of(all()) : Optional.empty();
  }

  /** All rows. */
  List<Group> all() {
    omit();
    return List.copyOf(rows);
  }

  private List<Piece> headed(String head, List<Piece> pieces) {
    if (head.isEmpty()) {
      return pieces;
    }
    List<Piece> headed = new ArrayList<>(line(head));
    headed.addAll(pieces);
    return headed;
  }

  private static List<Piece> line(String words) {
    return List.of(Piece.Line.of(Bullet.LABEL, 0, List.of(new Run.Plain(words, false))));
  }
}
