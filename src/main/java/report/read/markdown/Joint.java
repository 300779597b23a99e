package report.read.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import report.notation.DisplayWidth;

/** How two lines of a paragraph are joined: Japanese without a space, other text with one. */
final class Joint {
  private static final int WIDE = '※';
  private static final int NARROW = ' ';

  private Joint() {}

  /** The text between the end of one node and the start of the next. */
  static String between(@Nullable Node before, @Nullable Node after) {
    return DisplayWidth.joinsWithoutBlank(last(before), first(after)) ? "" : " ";
  }

  /** A mark of bold text is not printed: the text before it counts. */
  private static int last(@Nullable Node end) {
    Node node = end;
    while (node instanceof BoldMark) {
      node = node.getPrevious();
    }
    if (node instanceof Text text && !text.getLiteral().isEmpty()) {
      return text.getLiteral().codePointBefore(text.getLiteral().length());
    }
    return inner(node, node == null ? null : node.getLastChild(), true);
  }

  private static int first(@Nullable Node start) {
    Node node = start;
    while (node instanceof BoldMark) {
      node = node.getNext();
    }
    if (node instanceof Text text && !text.getLiteral().isEmpty()) {
      return text.getLiteral().codePointAt(0);
    }
    return inner(node, node == null ? null : node.getFirstChild(), false);
  }

  /** A glossary mark between Japanese characters has no spaces. */
  private static int inner(@Nullable Node node, @Nullable Node child, boolean atEnd) {
    if (child == null) {
      return node instanceof TermMark ? WIDE : NARROW;
    }
    return atEnd ? last(child) : first(child);
  }
}
