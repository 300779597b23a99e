package report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.plan.RepostIndex;

/** Appends text to lines. */
public final class LineText {
  private LineText() {}

  /** The runs with text appended. */
  public static List<Run> plus(List<Run> runs, String words) {
    List<Run> longer = new ArrayList<>(runs);
    if (!words.isEmpty()) {
      longer.add(new Run.Plain(words, false));
    }
    return List.copyOf(longer);
  }

  /** The pieces with text at the end of their first line, linked to the original if known. */
  public static List<Piece> firstPlus(
      List<Piece> pieces, String words, Optional<RepostIndex.Place> origin) {
    if (pieces.isEmpty() || !(pieces.get(0) instanceof Piece.Line line)) {
      return pieces;
    }
    List<Run> runs = new ArrayList<>(line.runs());
    runs.add(
        origin
            .<Run>map(to -> new Run.Elsewhere(words, to.theme().text(), to.item().text()))
            .orElseGet(() -> new Run.Plain(words, false)));
    List<Piece> marked = new ArrayList<>(pieces);
    marked.set(0, new Piece.Line(line.bullet(), line.depth(), runs, line.marks()));
    return List.copyOf(marked);
  }

  /** The pieces with others after them. */
  public static List<Piece> followed(List<Piece> pieces, List<Piece> others) {
    if (others.isEmpty()) {
      return pieces;
    }
    List<Piece> longer = new ArrayList<>(pieces);
    longer.addAll(others);
    return List.copyOf(longer);
  }

  /** The pieces, the first line of which starts the description of a goal. */
  public static List<Piece> firstStating(List<Piece> pieces, String goal) {
    if (pieces.isEmpty() || !(pieces.get(0) instanceof Piece.Line line)) {
      return pieces;
    }
    List<Piece> stating = new ArrayList<>(pieces);
    stating.set(0, line.stating(goal));
    return List.copyOf(stating);
  }
}
