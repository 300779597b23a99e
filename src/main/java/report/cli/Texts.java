package report.cli;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.ResourceBundle;
import report.notation.Wording;

/** What the commands say, in one language. */
final class Texts {
  private final Language language;
  private final ResourceBundle bundle;

  Texts(Language language) {
    this.language = language;
    this.bundle = Wording.of("report.cli.messages", language.locale());
  }

  Language language() {
    return language;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /**
   * A text.
   *
   * @param key its key in the bundle {@code report/cli/messages}
   * @param arguments what stands in its placeholders
   * @return the text
   */
  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }

  /** Names one after the other. */
  String list(Collection<String> names) {
    return String.join(bundle.getString("list.separator"), names);
  }
}
