package report.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import report.edit.Change;
import report.edit.Content;
import report.edit.YamlPath;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** What a table changed in a file between two imports, value by value. */
final class TableChanges {
  private static final String ID = "id";

  /** The order of keys in plan and progress files, for those that are added. */
  private static final List<String> ORDER =
      List.of(
          "id",
          "name",
          "measures",
          "target",
          "targets",
          "baseline",
          "previous",
          "history",
          "method",
          "department",
          "note",
          "asOf",
          "initiatives",
          "actions",
          "results",
          "actual",
          "reason",
          "next");

  private final List<Step> steps = new ArrayList<>();
  private final List<YamlPath> gone = new ArrayList<>();

  /**
   * A change.
   *
   * @param change what is to be done
   * @param old what the earlier import wrote there; empty if nothing
   * @param fresh what the table says now; empty if nothing
   */
  record Step(Change change, Optional<Content> old, Optional<Content> fresh) {}

  /**
   * The changes between two texts of a file.
   *
   * @param old what the earlier import wrote
   * @param fresh what the table says now
   */
  TableChanges(Node old, Node fresh) {
    compare(new YamlPath(List.of()), Optional.of(old), Optional.of(fresh));
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** The items that the table no longer has. */
  List<YamlPath> gone() {
    return List.copyOf(gone);
  }

  private void compare(YamlPath path, Optional<Node> old, Optional<Node> fresh) {
    Optional<Content> before = old.map(Content::of);
    Optional<Content> after = fresh.map(Content::of);
    if (before.equals(after)) {
      return;
    }
    if (old.isPresent()
        && fresh.isPresent()
        && old.get() instanceof MappingNode from
        && fresh.get() instanceof MappingNode to) {
      keys(path, from, to);
    } else if (old.isPresent()
        && fresh.isPresent()
        && old.get() instanceof SequenceNode from
        && fresh.get() instanceof SequenceNode to
        && isOfItems(from, to)) {
      items(path, from, to);
    } else {
      Change change =
          after.<Change>map(c -> new Change.Put(path, c, ORDER)).orElse(new Change.Remove(path));
      steps.add(new Step(change, before, after));
    }
  }

  private void keys(YamlPath path, MappingNode from, MappingNode to) {
    Stream.concat(from.entries().stream(), to.entries().stream())
        .map(entry -> entry.key().text())
        .distinct()
        .forEach(
            key ->
                compare(
                    path.key(key),
                    from.entry(key).map(MappingNode.Entry::value),
                    to.entry(key).map(MappingNode.Entry::value)));
  }

  private static boolean isOfItems(SequenceNode from, SequenceNode to) {
    Predicate<Node> hasId = node -> node instanceof MappingNode item && item.entry(ID).isPresent();
    return Stream.concat(from.items().stream(), to.items().stream()).allMatch(hasId)
        || (from.items().stream().allMatch(ScalarNode.class::isInstance)
            && Content.of(from) instanceof Content.Items old
            && Content.of(to) instanceof Content.Items fresh
            && fresh.items().containsAll(old.items()));
  }

  private void items(YamlPath path, SequenceNode from, SequenceNode to) {
    for (Node item : from.items()) {
      if (item instanceof MappingNode && find(to, item).isEmpty()) {
        gone.add(path.itemWith(ID, id(item)));
      }
    }
    for (Node item : to.items()) {
      Optional<Node> before = find(from, item);
      if (before.isPresent()) {
        compare(path.itemWith(ID, id(item)), before, Optional.of(item));
      } else {
        Content added = Content.of(item);
        steps.add(new Step(new Change.Append(path, added), Optional.empty(), Optional.of(added)));
      }
    }
  }

  private static Optional<Node> find(SequenceNode list, Node item) {
    return list.items().stream().filter(other -> id(other).equals(id(item))).findFirst();
  }

  private static String id(Node item) {
    Optional<Node> named =
        item instanceof MappingNode mapping
            ? mapping.entry(ID).map(MappingNode.Entry::value)
            : Optional.of(item);
    return named
        .filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .map(ScalarNode::text)
        .orElse("");
  }
}
