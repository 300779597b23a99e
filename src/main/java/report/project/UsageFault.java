package report.project;

import java.util.Collection;
import java.util.List;
import report.notation.Nearest;

/** A command line that asks for something that does not exist. It is reported on one line. */
public final class UsageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;
  private final transient Hint hint;

  /** What could be written instead. */
  sealed interface Hint {}

  /** Nothing is known to be near. */
  enum NoHint implements Hint {
    /** Nothing to suggest. */
    NONE
  }

  /**
   * A single name that was probably meant.
   *
   * @param name the name
   */
  record Nearby(String name) implements Hint {}

  /**
   * All names there are.
   *
   * @param names the names, in the order to print them; at least one
   */
  record Known(List<String> names) implements Hint {
    /** Copies the list. */
    public Known {
      names = List.copyOf(names);
    }
  }

  private UsageFault(String key, Hint hint, Object... arguments) {
    super(key);
    this.key = key;
    this.hint = hint;
    this.arguments = List.of(arguments);
  }

  /**
   * Creates a usage error.
   *
   * @param key the key of its sentence in {@code report/cli/messages}
   * @param arguments the arguments of the message; a collection is printed as a list
   * @return the error
   */
  public static UsageFault of(String key, Object... arguments) {
    return new UsageFault(key, NoHint.NONE, arguments);
  }

  /**
   * An unknown name: reported with the nearest known one, or with all if none is near.
   *
   * @param key the key of the message, which has one argument
   * @param written the user's input
   * @param known the names there are, in the order to print them
   * @return the error
   */
  public static UsageFault unknown(String key, String written, Collection<String> known) {
    return Nearest.to(written, known)
        .map(nearest -> instead(key, written, nearest))
        .orElseGet(() -> known(key, written, known));
  }

  /** Like {@link #unknown}, if there are too many names to print. */
  public static UsageFault near(String key, String written, Collection<String> known) {
    return Nearest.to(written, known)
        .map(nearest -> instead(key, written, nearest))
        .orElseGet(() -> of(key, written));
  }

  /** Like {@link #unknown}, if the intended name is certain. */
  public static UsageFault instead(String key, String written, String meant) {
    return new UsageFault(key, new Nearby(meant), written);
  }

  /** Like {@link #unknown}, if the nearest name is meaningless. */
  public static UsageFault known(String key, String written, Collection<String> known) {
    return known.isEmpty()
        ? of(key, written)
        : new UsageFault(key, new Known(List.copyOf(known)), written);
  }

  /** The key of its sentence. */
  String key() {
    return key;
  }

  /** What the sentence names. */
  List<Object> arguments() {
    return arguments;
  }

  /** What could be written instead. */
  Hint hint() {
    return hint;
  }
}
