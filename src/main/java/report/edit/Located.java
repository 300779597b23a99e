package report.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * What stands at a path.
 *
 * @param node the value
 * @param place the place of its leaves
 * @param parent the mapping or list it stands in; nothing for the root
 * @param entry its key, if it has one
 * @param inFlow whether it stands inside brackets
 */
record Located(
    Node node,
    String place,
    Optional<Located> parent,
    Optional<MappingNode.Entry> entry,
    boolean inFlow) {

  static Located root(Node root) {
    return new Located(root, "", Optional.empty(), Optional.empty(), false);
  }

  static Optional<Located> at(Node root, YamlPath path) {
    Optional<Located> at = Optional.of(root(root));
    for (YamlPath.Step step : path.steps()) {
      at = at.flatMap(here -> here.child(step));
    }
    return at;
  }

  /** What one step leads to. */
  Optional<Located> child(YamlPath.Step step) {
    if (step instanceof YamlPath.Key key) {
      return node instanceof MappingNode mapping
          ? mapping.entry(key.name()).map(this::child)
          : Optional.empty();
    }
    if (!(node instanceof SequenceNode list)) {
      return Optional.empty();
    }
    return index(list.items(), step).filter(i -> i >= 0 && i < list.items().size()).map(this::item);
  }

  private static Optional<Integer> index(List<Node> items, YamlPath.Step step) {
    if (step instanceof YamlPath.ItemWith with) {
      return IntStream.range(0, items.size())
          .filter(i -> has(items.get(i), with))
          .boxed()
          .findFirst();
    }
    return Optional.of(((YamlPath.Item) step).index());
  }

  private static boolean has(Node item, YamlPath.ItemWith with) {
    return item instanceof MappingNode mapping
        && mapping
            .entry(with.key())
            .map(MappingNode.Entry::value)
            .filter(ScalarNode.class::isInstance)
            .map(value -> ((ScalarNode) value).text())
            .filter(with.value()::equals)
            .isPresent();
  }

  private Located child(MappingNode.Entry entry) {
    String at = Leaves.key(place, entry.key().text());
    return new Located(entry.value(), at, Optional.of(this), Optional.of(entry), isFlow());
  }

  private Located item(int index) {
    Node item = ((SequenceNode) node).items().get(index);
    String at = Leaves.item(place, index);
    return new Located(item, at, Optional.of(this), Optional.empty(), isFlow());
  }

  /** Whether what stands in this stands inside brackets. */
  boolean isFlow() {
    return inFlow || (!(node instanceof ScalarNode) && !YamlText.isBlock(node));
  }
}
