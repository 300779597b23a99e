package report.read.tree;

import java.util.List;
import report.finding.Span;

/**
 * A list of values.
 *
 * @param items its values in order
 * @param span from its first dash or bracket to its end
 * @param whole whether it was read to its end
 */
public record SequenceNode(List<Node> items, Span span, boolean whole) implements Node {
  /** Copies the list. */
  public SequenceNode {
    items = List.copyOf(items);
  }
}
