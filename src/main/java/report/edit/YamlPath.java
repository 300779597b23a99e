package report.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from the root of a YAML file to a value: {@code actions.a-1.results.g-1.actual}.
 *
 * @param steps the steps, the outermost first; none for the root
 */
public record YamlPath(List<Step> steps) {
  /** A step from a mapping or a list to a value in it. */
  public sealed interface Step {}

  /**
   * To the value of a key.
   *
   * @param name the key as it reads, without quotes
   */
  public record Key(String name) implements Step {}

  /**
   * To an item of a list.
   *
   * @param index its place, from 0
   */
  public record Item(int index) implements Step {}

  /**
   * To the first item of a list that has a key of a certain value, as a goal has its {@code id}.
   *
   * @param key the key
   * @param value its value as it reads
   */
  public record ItemWith(String key, String value) implements Step {}

  /** Copies the list. */
  public YamlPath {
    steps = List.copyOf(steps);
  }

  /** A path of keys alone. */
  public static YamlPath of(String... keys) {
    return new YamlPath(
        Stream.<Step>of(Stream.of(keys).map(Key::new).toArray(Key[]::new)).toList());
  }

  /** The path to the value of a key of what stands at this path. */
  public YamlPath key(String name) {
    return then(new Key(name));
  }

  /** The path to an item of the list at this path. */
  public YamlPath item(int index) {
    return then(new Item(index));
  }

  /** The path to the item of the list at this path that has a key of a certain value. */
  public YamlPath itemWith(String key, String value) {
    return then(new ItemWith(key, value));
  }

  private YamlPath then(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new YamlPath(more);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Key key) {
        text.append(text.isEmpty() ? "" : ".").append(key.name());
      } else if (step instanceof Item item) {
        text.append('[').append(item.index()).append(']');
      } else if (step instanceof ItemWith item) {
        text.append('[').append(item.key()).append('=').append(item.value()).append(']');
      }
    }
    return text.toString();
  }
}
