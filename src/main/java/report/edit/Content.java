package report.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** What is to stand at a place of a YAML file, whatever way it is written there. */
public sealed interface Content {
  /**
   * A text, number or any other single value.
   *
   * @param text the value as it is to be read; a blank one is written as nothing. Line ends of any
   *     kind stand for line feeds, and those at the end mean nothing
   */
  record Text(String text) implements Content {
    /** Makes line feeds of all line ends, and takes those at the end away. */
    public Text {
      text = withoutLastBreaks(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    boolean isOneLine() {
      return text.indexOf('\n') < 0;
    }

    /** A text as two texts are compared. */
    static String withoutLastBreaks(String text) {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == '\n') {
        end--;
      }
      return text.substring(0, end);
    }
  }

  /**
   * Keys with their values.
   *
   * @param entries the values by their keys, in the order in which they are to stand
   */
  record Mapping(Map<String, Content> entries) implements Content {
    /** Copies the map and keeps its order. */
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  /**
   * A list.
   *
   * @param items its items in order
   * @param inFlow whether it is written in brackets on the line of its key: {@code [4件, 153万円]}
   */
  record Items(List<Content> items, boolean inFlow) implements Content {
    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }

    /**
     * A list with a line for each item.
     *
     * @param items its items in order
     */
    public Items(List<Content> items) {
      this(items, false);
    }
  }

  /** A text. */
  static Content of(String text) {
    return new Text(text);
  }

  /** What a file holds at a place; nothing where the reader could not tell. */
  static Content of(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Content> entries = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> entries.put(entry.key().text(), of(entry.value())));
      return new Mapping(entries);
    }
    if (node instanceof SequenceNode list) {
      boolean inFlow = !YamlText.isBlock(list);
      return new Items(list.items().stream().map(Content::of).toList(), inFlow);
    }
    return of(node instanceof ScalarNode value ? value.text() : "");
  }

  /** Whether it is a mapping without keys, a list without items, or a blank text. */
  default boolean isEmpty() {
    return (this instanceof Mapping mapping && mapping.entries().isEmpty())
        || (this instanceof Items list && list.items().isEmpty())
        || (this instanceof Text value && value.text().isBlank());
  }
}
