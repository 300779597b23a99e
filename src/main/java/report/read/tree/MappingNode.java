package report.read.tree;

import java.util.List;
import java.util.Optional;
import report.finding.Span;

/**
 * Keys with their values.
 *
 * @param entries the entries in the order of the file; keys are unique
 * @param span from the first key to the end of the last value
 * @param whole whether it was read to its end; false if the file has an error further down, so that
 *     nothing can be reported as missing
 */
public record MappingNode(List<Entry> entries, Span span, boolean whole) implements Node {

  /**
   * A key with its value.
   *
   * @param key the key
   * @param value its value
   */
  public record Entry(ScalarNode key, Node value) {}

  /** Copies the list. */
  public MappingNode {
    entries = List.copyOf(entries);
  }

  /**
   * The entry of a key.
   *
   * @param key a key as written
   * @return the entry, if it exists
   */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
  }
}
