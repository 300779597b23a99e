package report.cli;

import java.util.Collection;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import report.notation.Nearest;

/** A command line that asks for what does not exist. Told in one line. */
final class UsageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Function<Texts, String> sentence;

  private UsageFault(String key, Function<Texts, String> sentence) {
    super(key);
    this.sentence = sentence;
  }

  /**
   * A fault.
   *
   * @param key the key of its sentence in {@code report/cli/messages}
   * @param arguments what the sentence names
   * @return the fault
   */
  static UsageFault of(String key, Object... arguments) {
    return new UsageFault(key, texts -> texts.get(key, arguments));
  }

  /**
   * A name that is none of the known ones: told with the nearest, or with all if none is near.
   *
   * @param key the key of the sentence that says so and names one thing
   * @param written what the user typed
   * @param known the names there are, in the order to print them
   * @return the fault
   */
  static UsageFault unknown(String key, String written, Collection<String> known) {
    return Nearest.to(written, known)
        .map(nearest -> instead(key, written, nearest))
        .orElseGet(() -> known(key, written, known));
  }

  /** As {@link #unknown}, where there are too many names to print. */
  static UsageFault near(String key, String written, Collection<String> known) {
    return Nearest.to(written, known)
        .map(nearest -> instead(key, written, nearest))
        .orElseGet(() -> of(key, written));
  }

  /** As {@link #unknown}, where what was meant is certain. */
  static UsageFault instead(String key, String written, String meant) {
    return new UsageFault(key, texts -> texts.get(key, written) + texts.get("hint.nearest", meant));
  }

  /** As {@link #unknown}, where nearness means nothing. */
  static UsageFault known(String key, String written, Collection<String> known) {
    return new UsageFault(
        key,
        texts ->
            known.isEmpty()
                ? texts.get(key, written)
                : texts.get(key, written) + texts.get("hint.known", texts.list(known)));
  }

  /** A command that needs one of its own commands, and was given none. */
  static UsageFault noCommand(CommandSpec command) {
    String key = "fault.noCommand";
    return new UsageFault(key, texts -> texts.get(key, texts.list(command.subcommands().keySet())));
  }

  /** The line to print. */
  String text(Texts texts) {
    return sentence.apply(texts);
  }
}
