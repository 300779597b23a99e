package report.docx;

import java.util.ArrayList;
import java.util.List;
import report.document.Bullet;
import report.document.Group;
import report.document.Piece;
import report.document.RateMark;

/**
 * A part of a group: some of its progress with at most one rated line, beside the goals that it
 * reports.
 *
 * @param goals the goals, possibly none
 * @param progress the progress
 * @param marks the rates
 */
record Stretch(List<Piece> goals, List<Piece> progress, List<RateMark> marks) {
  private static final int ABSENT = -1;

  /** Copies the lists. */
  Stretch {
    goals = List.copyOf(goals);
    progress = List.copyOf(progress);
    marks = List.copyOf(marks);
  }

  /** A group in parts, in order; everything of its goals and progress is in one of them. */
  static List<Stretch> of(Group group) {
    List<Integer> starts = starts(group.progress());
    List<List<Piece>> progress = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : group.progress().size();
      progress.add(group.progress().subList(starts.get(i), to));
    }
    List<Stretch> parts = new ArrayList<>();
    int end = group.goals().size();
    List<Integer> goals = goals(group.goals(), progress);
    for (int i = progress.size() - 1; i >= 0; i--) {
      int from = goals.get(i) == ABSENT ? end : goals.get(i);
      List<Piece> text = progress.get(i);
      parts.add(0, new Stretch(group.goals().subList(from, end), text, marks(text)));
      end = from;
    }
    return parts;
  }

  /** Where the goals of each part begin, the first with all that are before those of others. */
  private static List<Integer> goals(List<Piece> goals, List<List<Piece>> progress) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int from = line(goals, marks(progress.get(0)), 0) + 1;
    int last = 0;
    for (List<Piece> part : progress.subList(1, progress.size())) {
      int line = line(goals, marks(part), from);
      if (line != ABSENT) {
        last = labelled(goals, line, last);
        from = line + 1;
      }
      starts.add(line == ABSENT ? ABSENT : last);
    }
    return starts;
  }

  /** Where parts of the progress begin: at its start, and at each further rated line. */
  private static List<Integer> starts(List<Piece> progress) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    boolean isRated = false;
    for (int i = 0; i < progress.size(); i++) {
      if (progress.get(i) instanceof Piece.Line line && !line.marks().isEmpty()) {
        if (isRated || i > 0) {
          starts.add(labelled(progress, i, starts.get(starts.size() - 1)));
        }
        isRated = true;
      }
    }
    return starts.stream().distinct().toList();
  }

  /** The rates of the first rated line. */
  private static List<RateMark> marks(List<Piece> progress) {
    return progress.stream()
        .filter(Piece.Line.class::isInstance)
        .map(piece -> ((Piece.Line) piece).marks())
        .filter(marks -> !marks.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The first line from a place on that states a goal with one of the rates. */
  private static int line(List<Piece> goals, List<RateMark> marks, int from) {
    for (int i = from; i < goals.size(); i++) {
      if (goals.get(i) instanceof Piece.Line line
          && !line.goal().isEmpty()
          && marks.stream().anyMatch(mark -> mark.anchor().equals(line.goal()))) {
        return i;
      }
    }
    return ABSENT;
  }

  /** The first of the labels above a line. */
  private static int labelled(List<Piece> pieces, int line, int from) {
    int first = line;
    while (first > from
        && pieces.get(first - 1) instanceof Piece.Line above
        && (above.bullet() == Bullet.LABEL || above.bullet() == Bullet.INDICATOR)) {
      first--;
    }
    return first;
  }
}
