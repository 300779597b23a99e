package report.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.finding.Edit;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Finds the edits that make a change in a file as it is. */
final class EditPlan {
  private final Node root;
  private final ValueEdits values;
  private final EntryEdits entries;

  /**
   * The edits of one change.
   *
   * @param place the place of what is new, other or gone
   * @param edits the edits; none if it stands there already
   * @param content what is to be there; nothing if it is to be gone
   */
  record Planned(String place, List<Edit> edits, Optional<Content> content) {
    /** Copies the list. */
    Planned {
      edits = List.copyOf(edits);
    }

    /** Makes the change in what a file holds. */
    void expect(Leaves leaves) {
      content.ifPresentOrElse(there -> leaves.put(place, there), () -> leaves.remove(place));
    }
  }

  EditPlan(Node root, FileStyle style) {
    this.root = root;
    ContentWriter writer = new ContentWriter(style);
    this.values = new ValueEdits(writer);
    this.entries = new EntryEdits(writer);
  }

  Planned of(Change change) throws RefusedChange {
    if (change instanceof Change.Put put) {
      return put(put);
    }
    Located at =
        Located.at(root, change.path())
            .orElseThrow(() -> new RefusedChange(Refusal.NO_SUCH_PLACE, root.span()));
    if (change instanceof Change.Append append) {
      return append(at, append.item());
    }
    Optional<Located> list =
        at.parent().filter(parent -> parent.node() instanceof SequenceNode && at.entry().isEmpty());
    return list.isPresent()
        ? withoutItem(list.get(), at)
        : new Planned(at.place(), entries.remove(at), Optional.empty());
  }

  /** Takes an item away; those after it change their places. */
  private Planned withoutItem(Located list, Located gone) throws RefusedChange {
    List<Node> items = ((SequenceNode) list.node()).items();
    List<Edit> edits = entries.removeItem(list, items.indexOf(gone.node()));
    return new Planned(
        list.place(),
        edits,
        Optional.of(
            new Content.Items(
                items.stream().filter(item -> item != gone.node()).map(Content::of).toList())));
  }

  private Planned put(Change.Put put) throws RefusedChange {
    List<YamlPath.Step> missing = put.path().steps();
    Located at = Located.root(root);
    while (!missing.isEmpty()) {
      Optional<Located> next = at.child(missing.get(0));
      if (next.isEmpty()) {
        return add(at, missing, put);
      }
      at = next.get();
      missing = missing.subList(1, missing.size());
    }
    Content content = encodable(put.content());
    return new Planned(at.place(), values.replace(at, content), Optional.of(content));
  }

  /** Adds a key, with those that are to stand below it. */
  private Planned add(Located parent, List<YamlPath.Step> missing, Change.Put put)
      throws RefusedChange {
    Content content = put.content();
    for (int i = missing.size() - 1; i >= 0; i--) {
      if (!(missing.get(i) instanceof YamlPath.Key key)) {
        throw new RefusedChange(Refusal.NO_SUCH_PLACE, parent.node().span());
      }
      content = new Content.Mapping(Map.of(key.name(), content));
    }
    Map.Entry<String, Content> added =
        ((Content.Mapping) encodable(content)).entries().entrySet().iterator().next();
    List<Edit> edits =
        isEmpty(parent.node())
            ? values.replace(parent, content)
            : entries.add(parent, added, put.order());
    String place = Leaves.key(parent.place(), added.getKey());
    return new Planned(place, edits, Optional.of(added.getValue()));
  }

  private Planned append(Located at, Content item) throws RefusedChange {
    int count = at.node() instanceof SequenceNode list ? list.items().size() : 0;
    List<Edit> edits =
        at.node() instanceof ScalarNode && isEmpty(at.node())
            ? values.replace(at, new Content.Items(List.of(encodable(item))))
            : entries.append(at, encodable(item));
    return new Planned(Leaves.item(at.place(), count), edits, Optional.of(item));
  }

  /** Whether a mapping or list can begin here: nothing is written, or a pair of empty brackets. */
  private static boolean isEmpty(Node node) {
    return (node instanceof ScalarNode value && value.isEmpty())
        || (node instanceof MappingNode mapping && mapping.entries().isEmpty())
        || (node instanceof SequenceNode list && list.items().isEmpty());
  }

  private Content encodable(Content content) throws RefusedChange {
    if (!Leaves.of(content).isEncodable()) {
      throw new RefusedChange(Refusal.UNWRITABLE_TEXT, root.span());
    }
    return content;
  }
}
