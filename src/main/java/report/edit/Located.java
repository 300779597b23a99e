package report.edit;

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
    if (step instanceof YamlPath.Key key && node instanceof MappingNode mapping) {
      return mapping
          .entry(key.name())
          .map(entry -> child(entry.value(), Leaves.key(place, key.name()), Optional.of(entry)));
    }
    if (node instanceof SequenceNode list) {
      return IntStream.range(0, list.items().size())
          .filter(i -> leadsTo(step, i, list.items().get(i)))
          .mapToObj(i -> child(list.items().get(i), Leaves.item(place, i), Optional.empty()))
          .findFirst();
    }
    return Optional.empty();
  }

  private static boolean leadsTo(YamlPath.Step step, int index, Node item) {
    return step instanceof YamlPath.ItemWith with
        ? item instanceof MappingNode mapping
            && mapping.entry(with.key()).filter(entry -> reads(entry, with.value())).isPresent()
        : step.equals(new YamlPath.Item(index));
  }

  private static boolean reads(MappingNode.Entry entry, String text) {
    return entry.value() instanceof ScalarNode value && value.text().equals(text);
  }

  private Located child(Node value, String at, Optional<MappingNode.Entry> key) {
    return new Located(value, at, Optional.of(this), key, isFlow());
  }

  /** Whether what stands in this stands inside brackets. */
  boolean isFlow() {
    return inFlow || (!(node instanceof ScalarNode) && !YamlText.isBlock(node));
  }
}
