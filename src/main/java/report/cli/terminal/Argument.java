package report.cli.terminal;

import java.util.Optional;
import report.project.Language;

/** Looks up what is needed to speak about a command line before it is parsed. */
public final class Argument {
  private Argument() {}

  /** The language that arguments ask for; looked up before anything can be said about them. */
  public static Optional<Language> language(String... arguments) {
    return last(Language.OPTION, arguments).flatMap(Language::named);
  }

  /** The value of an option where it stands last: {@code --lang ja} or {@code --lang=ja}. */
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
