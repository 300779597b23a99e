package report.read.form;

/**
 * A key of a mapping.
 *
 * @param name the key as written
 * @param presence whether it is required
 * @param value its possible values
 */
public record Key(String name, Presence presence, Value value) {

  /** A required key that must not be empty. */
  public static Key required(String name, Value value) {
    return new Key(name, Presence.REQUIRED, value);
  }

  /** A required key that may be empty. */
  public static Key present(String name, Value value) {
    return new Key(name, Presence.PRESENT, value);
  }

  /** An optional key; if it exists, it has a value. */
  public static Key filled(String name, Value value) {
    return new Key(name, Presence.FILLED, value);
  }

  /** An optional key that may be empty. */
  public static Key optional(String name, Value value) {
    return new Key(name, Presence.OPTIONAL, value);
  }

  /** The same key, required. */
  public Key required() {
    return required(name, value);
  }
}
