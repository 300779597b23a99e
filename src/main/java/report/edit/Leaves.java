package report.edit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import report.read.tree.Node;

/**
 * What a file holds, however it is written: the text of each single value by its place. A mapping
 * or list without entries holds what a blank value holds, nothing.
 *
 * @param texts the texts; no place lies below another one
 */
record Leaves(NavigableMap<String, String> texts) {
  private static final char KEY = '\u0000';
  private static final char ITEM = '\u0001';

  static Leaves of(Node root) {
    return of(Content.of(root));
  }

  static Leaves of(Content content) {
    Leaves leaves = new Leaves(new TreeMap<>());
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

  /** Whether a file can hold all keys and texts. */
  boolean isEncodable() {
    return StandardCharsets.UTF_8.newEncoder().canEncode(texts.toString());
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

  private void add(String place, Content content) {
    if (content.isEmpty()) {
      texts.put(place, "");
    } else if (content instanceof Content.Text value) {
      texts.put(place, value.text());
    } else if (content instanceof Content.Mapping mapping) {
      mapping.entries().forEach((name, value) -> add(key(place, name), value));
    } else if (content instanceof Content.Items list) {
      for (int i = 0; i < list.items().size(); i++) {
        add(item(place, i), list.items().get(i));
      }
    }
  }
}
