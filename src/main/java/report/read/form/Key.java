package report.read.form;

/**
 * A key of a mapping.
 *
 * @param name the key as it is written
 * @param presence whether it must be there
 * @param value what may stand behind it
 */
public record Key(String name, Presence presence, Value value) {

  /** A key that must be there and not be empty. */
  public static Key required(String name, Value value) {
    return new Key(name, Presence.REQUIRED, value);
  }

  /** A key that must be there and may be left empty. */
  public static Key present(String name, Value value) {
    return new Key(name, Presence.PRESENT, value);
  }

  /** A key that may be absent; where it is there, something stands behind it. */
  public static Key filled(String name, Value value) {
    return new Key(name, Presence.FILLED, value);
  }

  /** A key that may be absent or left empty. */
  public static Key optional(String name, Value value) {
    return new Key(name, Presence.OPTIONAL, value);
  }

  /** The same key, required. */
  Key required() {
    return required(name, value);
  }
}
