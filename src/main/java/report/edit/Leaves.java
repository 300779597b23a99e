package report.edit;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import report.read.tree.FaultyNode;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * What a file holds, however it is written: the text of each single value by its path. A mapping or
 * list without entries holds what a blank value holds, nothing.
 */
final class Leaves {
  private static final char KEY = '\u0000';
  private static final char ITEM = '\u0001';

  private final NavigableMap<String, String> texts = new TreeMap<>();

  private Leaves() {}

  static Leaves of(Node root) {
    Leaves leaves = new Leaves();
    leaves.add("", root);
    return leaves;
  }

  static Leaves of(Content content) {
    Leaves leaves = new Leaves();
    leaves.add("", content);
    return leaves;
  }

  /** The place of a key in a mapping of a place; that of the root is empty. */
  static String key(String place, String name) {
    return place + KEY + name;
  }

  /** The place of an item in a list of a place. */
  static String item(String place, int index) {
    return place + ITEM + index;
  }

  /** Whether a place is another one, or lies below it. */
  static boolean isIn(String place, String other) {
    return place.startsWith(other)
        && (place.length() == other.length() || place.charAt(other.length()) <= ITEM);
  }

  /** Lets something stand at a place. */
  void put(String place, Content content) {
    texts.remove(place);
    below(place).clear();
    for (int end = above(place); end >= 0; end = above(place.substring(0, end))) {
      texts.remove(place.substring(0, end));
    }
    add(place, content);
  }

  /** Takes away what stands at a place. */
  void remove(String place) {
    texts.remove(place);
    below(place).clear();
    String parent = place.substring(0, above(place));
    if (below(parent).isEmpty()) {
      texts.put(parent, "");
    }
  }

  private static int above(String place) {
    return Math.max(place.lastIndexOf(KEY), place.lastIndexOf(ITEM));
  }

  private Map<String, String> below(String place) {
    return texts.subMap(place + KEY, place + (char) (ITEM + 1));
  }

  private void add(String place, Node node) {
    if (node instanceof MappingNode mapping) {
      addAll(place, mapping.entries().size());
      mapping.entries().forEach(entry -> add(key(place, entry.key().text()), entry.value()));
    } else if (node instanceof SequenceNode list) {
      addAll(place, list.items().size());
      for (int i = 0; i < list.items().size(); i++) {
        add(item(place, i), list.items().get(i));
      }
    } else if (node instanceof ScalarNode value) {
      addText(place, value.text());
    } else if (node instanceof FaultyNode) {
      addText(place, "");
    }
  }

  private void add(String place, Content content) {
    if (content instanceof Content.Mapping mapping) {
      addAll(place, mapping.entries().size());
      mapping.entries().forEach((name, value) -> add(key(place, name), value));
    } else if (content instanceof Content.Items list) {
      addAll(place, list.items().size());
      List<Content> items = list.items();
      for (int i = 0; i < items.size(); i++) {
        add(item(place, i), items.get(i));
      }
    } else if (content instanceof Content.Text value) {
      addText(place, value.text());
    }
  }

  private void addAll(String place, int size) {
    if (size == 0) {
      texts.put(place, "");
    }
  }

  private void addText(String place, String text) {
    texts.put(place, text.isBlank() ? "" : Content.Text.withoutLastBreaks(text));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Leaves leaves && leaves.texts.equals(texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }
}
