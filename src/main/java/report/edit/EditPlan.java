package report.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  private final ItemEdits items;

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
    this.items = new ItemEdits(writer);
  }

  Planned of(Change change) throws RefusedChange {
    if (change instanceof Change.Put put) {
      return put(put);
    }
    if (change instanceof Change.Append append) {
      return append(append);
    }
    Located gone = there(change.path());
    return new Planned(gone.place(), entries.remove(gone), Optional.empty());
  }

  private Planned put(Change.Put put) throws RefusedChange {
    checkWritable(put.content());
    List<YamlPath.Step> steps = put.path().steps();
    Located at = Located.root(root);
    for (int i = 0; i < steps.size(); i++) {
      Optional<Located> next = at.child(steps.get(i));
      if (next.isEmpty()) {
        return add(at, steps.subList(i, steps.size()), put);
      }
      at = next.get();
    }
    return new Planned(at.place(), values.replace(at, put.content()), Optional.of(put.content()));
  }

  /** Adds a key, with those that are to stand below it. */
  private Planned add(Located parent, List<YamlPath.Step> missing, Change.Put put)
      throws RefusedChange {
    List<String> keys = new ArrayList<>();
    for (YamlPath.Step step : missing) {
      if (!(step instanceof YamlPath.Key key)) {
        throw new RefusedChange(Refusal.NO_SUCH_PLACE, parent.node().span());
      }
      keys.add(key.name());
    }
    Content content = put.content();
    for (int i = keys.size() - 1; i > 0; i--) {
      content = new Content.Mapping(Map.of(keys.get(i), content));
    }
    String key = keys.get(0);
    checkWritable(Content.of(String.join("", keys)));
    List<Edit> edits =
        isBlank(parent.node())
            ? values.replace(parent, new Content.Mapping(Map.of(key, content)))
            : entries.add(parent, key, content, put.order());
    return new Planned(Leaves.key(parent.place(), key), edits, Optional.of(content));
  }

  private Planned append(Change.Append append) throws RefusedChange {
    checkWritable(append.item());
    Located list = there(append.path());
    int count = list.node() instanceof SequenceNode there ? there.items().size() : 0;
    boolean isBlank = list.node() instanceof ScalarNode value && value.isEmpty();
    List<Edit> edits =
        isBlank
            ? values.replace(list, new Content.Items(List.of(append.item())))
            : items.append(list, append.item());
    return new Planned(Leaves.item(list.place(), count), edits, Optional.of(append.item()));
  }

  private Located there(YamlPath path) throws RefusedChange {
    return Located.at(root, path)
        .orElseThrow(() -> new RefusedChange(Refusal.NO_SUCH_PLACE, root.span()));
  }

  /** Whether a mapping or list can begin here: nothing is written, or a pair of empty brackets. */
  private static boolean isBlank(Node node) {
    return (node instanceof ScalarNode value && value.isEmpty())
        || (node instanceof MappingNode mapping && mapping.entries().isEmpty())
        || (node instanceof SequenceNode list && list.items().isEmpty());
  }

  private void checkWritable(Content content) throws RefusedChange {
    if (content instanceof Content.Mapping mapping) {
      for (var entry : mapping.entries().entrySet()) {
        checkWritable(Content.of(entry.getKey()));
        checkWritable(entry.getValue());
      }
    } else if (content instanceof Content.Items list) {
      for (Content item : list.items()) {
        checkWritable(item);
      }
    } else if (content instanceof Content.Text text
        && !StandardCharsets.UTF_8.newEncoder().canEncode(text.text())) {
      throw new RefusedChange(Refusal.UNWRITABLE_TEXT, root.span());
    }
  }
}
