package report.edit;

import java.util.List;

/** What is to be changed in a YAML file. */
public sealed interface Change {
  /** Where. */
  YamlPath path();

  /**
   * Lets a value stand at a path. One that is there is replaced, in the quotes or the block it was
   * written in, and its trailing comment stays; a blank one is filled; one that reads the same
   * stays byte for byte. Keys of the path that are not there are added. A mapping or list that is
   * written over several lines is replaced by nothing but its equal.
   *
   * @param path the path
   * @param content what is to stand there; a blank text empties the value and leaves the key
   * @param order keys in the order in which files have them, of all levels: a key that is added
   *     stands behind the nearest key before it; one that is not in the order stands last
   */
  record Put(YamlPath path, Content content, List<String> order) implements Change {
    /** Copies the list. */
    public Put {
      order = List.copyOf(order);
    }
  }

  /**
   * Adds an item to the end of a list; one that is blank begins with it.
   *
   * @param path the path of the list
   * @param item the item
   */
  record Append(YamlPath path, Content item) implements Change {}

  /**
   * Takes a key or an item of a list away with its value and the comment lines directly above it.
   * The last key of a mapping leaves a blank value behind; the last item of a list stays.
   *
   * @param path the path of the key's value, or of the item
   */
  record Remove(YamlPath path) implements Change {}

  /** Lets a text stand at a path; keys that are not there are added as the last ones. */
  static Change set(YamlPath path, String text) {
    return new Put(path, Content.of(text), List.of());
  }
}
