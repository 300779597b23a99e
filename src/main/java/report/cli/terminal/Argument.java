package report.cli.terminal;

import java.util.Optional;
import report.project.Language;

/** Finds the arguments that are needed to report errors before the command line is parsed. */
public final class Argument {
  private Argument() {}

  /** The language requested by the arguments; looked up before any message is printed. */
  public static Optional<Language> language(String... arguments) {
    return last(Language.OPTION, arguments).flatMap(Language::named);
  }

  /** The value of an option at its last occurrence: {@code --lang ja} or {@code --lang=ja}. */
  static Optional<String> last(String option, String... arguments) {
    Optional<String> value = Optional.empty();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(option + "=")) {
        value = Optional.of(arguments[i].substring(option.length() + 1));
      } else if (arguments[i].equals(option) && i + 1 < arguments.length) {
        value = Optional.of(arguments[i + 1]);
      }
    }
    return value;
  }
}
