package report.document;

import java.util.List;

/**
 * A vision as printed: one sheet, one page.
 *
 * @param title its title
 * @param goalHead the heading above its goal (目標設定)
 * @param goal the goal
 * @param perspectivesHead the heading above its perspectives (施策展開における視点)
 * @param perspectives its perspectives
 * @param notes the notes that its texts refer to, in the order of their signs
 */
public record VisionPart(
    String title,
    String goalHead,
    List<Piece> goal,
    String perspectivesHead,
    List<PerspectivePart> perspectives,
    List<Footnote> notes) {
  /** The name of its page and the anchor of the whole. */
  public static final String ID = "vision";

  /** The anchor of its goal. */
  public static final String GOAL = "goal";

  /** The anchor of its perspectives. */
  public static final String PERSPECTIVES = "perspectives";

  /** Copies the lists. */
  public VisionPart {
    goal = List.copyOf(goal);
    perspectives = List.copyOf(perspectives);
    notes = List.copyOf(notes);
  }
}
