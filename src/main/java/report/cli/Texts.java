package report.cli;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import report.notation.Wording;

/** What the commands say, in one language. */
final class Texts {
  private final Language language;
  private final CompletableFuture<ResourceBundle> bundle;

  /** Texts whose file is read beside, as the first of them is needed late. */
  Texts(Language language) {
    this.language = language;
    this.bundle =
        CompletableFuture.supplyAsync(() -> Wording.of("report.cli.messages", language.locale()));
  }

  Language language() {
    return language;
  }

  ResourceBundle bundle() {
    return bundle.join();
  }

  /**
   * A text.
   *
   * @param key its key in the bundle {@code report/cli/messages}
   * @param arguments what stands in its placeholders
   * @return the text
   */
  String get(String key, Object... arguments) {
    MessageFormat format = new MessageFormat(bundle().getString(key), language.locale());
    Format plain = new PlainFormat(language.locale());
    Format[] formats = format.getFormats();
    for (int i = 0; i < formats.length; i++) {
      format.setFormat(i, Optional.ofNullable(formats[i]).orElse(plain));
    }
    return format.format(arguments);
  }

  /** Names one after the other. */
  String list(Collection<String> names) {
    return String.join(bundle().getString("list.separator"), names);
  }
}
