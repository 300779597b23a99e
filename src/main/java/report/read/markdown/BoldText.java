package report.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import report.prose.Inline;

/** The pieces of a line while it is read: the text after an open {@code **} waits for its end. */
final class BoldText {
  private final List<Inline> pieces = new ArrayList<>();
  private List<Inline> inside = new ArrayList<>();
  private final @Nullable Node lastEnd;
  private boolean isOpen;
  private boolean canEnd;

  /**
   * The pieces of a node.
   *
   * @param parent the node whose children are used
   */
  BoldText(Node parent) {
    Node last = parent.getLastChild();
    while (last != null && !(last instanceof BoldMark mark && mark.closes())) {
      last = last.getPrevious();
    }
    lastEnd = last;
    canEnd = last != null;
  }

  /** Takes a piece. */
  void add(Inline piece) {
    (isOpen ? inside : pieces).add(piece);
  }

  /**
   * Takes a mark.
   *
   * @return whether it opens or closes bold text; otherwise it is only two characters
   */
  boolean take(BoldMark mark) {
    canEnd &= mark != lastEnd;
    if (isOpen ? !mark.closes() || inside.isEmpty() : !mark.opens() || !canEnd) {
      return false;
    }
    if (isOpen) {
      pieces.add(new Inline.Bold(inside));
      inside = new ArrayList<>();
    }
    isOpen = !isOpen;
    return true;
  }

  /** All pieces; every bold text has ended. */
  List<Inline> pieces() {
    return pieces;
  }
}
