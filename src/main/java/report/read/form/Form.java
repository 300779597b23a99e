package report.read.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The form of a mapping: its possible keys. The reader uses it to find unknown and missing keys;
 * the schemas for editors are generated from it.
 *
 * @param name the name under which its keys are described, unique
 * @param keys the keys in their usual order
 * @param kinds if there are several kinds, the keys that only this kind has; the mapping must be of
 *     exactly one
 */
public record Form(String name, List<Key> keys, List<Kind> kinds) {

  /**
   * One kind, identified by a key.
   *
   * @param key the key that only this kind has
   * @param form the keys it can have
   */
  public record Kind(String key, Form form) {}

  /** Copies the lists. */
  public Form {
    keys = List.copyOf(keys);
    kinds = List.copyOf(kinds);
  }

  /** A form with a single kind. */
  public static Form of(String name, Key... keys) {
    return new Form(name, Arrays.asList(keys), List.of());
  }

  /** The same form with several kinds. */
  public Form of(Kind... several) {
    return new Form(name, keys, Arrays.asList(several));
  }

  /** A part of this form. */
  public Form only(String... names) {
    List<String> kept = Arrays.asList(names);
    return with(keys.stream().filter(key -> kept.contains(key.name())).toList());
  }

  /** This form without some of its keys. */
  public Form without(String... names) {
    List<String> left = Arrays.asList(names);
    return with(keys.stream().filter(key -> !left.contains(key.name())).toList());
  }

  /** This form with a key replaced. */
  public Form with(Key replacement) {
    return with(
        keys.stream()
            .map(key -> key.name().equals(replacement.name()) ? replacement : key)
            .toList());
  }

  /** This form with some keys required. */
  public Form requiring(String... names) {
    List<String> required = Arrays.asList(names);
    return with(
        keys.stream().map(key -> required.contains(key.name()) ? key.required() : key).toList());
  }

  private Form with(List<Key> some) {
    return new Form(name, some, List.of());
  }

  /** The names of its keys. */
  public List<String> names() {
    return keys.stream().map(Key::name).collect(Collectors.toList());
  }

  /**
   * A key.
   *
   * @param key its name
   * @return the key
   * @throws IllegalArgumentException if this form does not have it
   */
  public Key key(String key) {
    return keys.stream()
        .filter(known -> known.name().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " has no key " + key));
  }
}
