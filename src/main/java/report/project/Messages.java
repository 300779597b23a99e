package report.project;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import report.notation.Bundles;

/** The messages of the commands in one language. */
public final class Messages {
  private final Language language;
  private final CompletableFuture<ResourceBundle> bundle;

  /** Texts whose file is loaded in parallel, because the first of them is needed late. */
  public Messages(Language language) {
    this("report.cli.messages", language);
  }

  /**
   * As {@link #Messages(Language)}, of another bundle.
   *
   * @param name the name of the bundle, which has the key {@code list.separator}
   * @param language the language
   */
  public Messages(String name, Language language) {
    this.language = language;
    this.bundle = CompletableFuture.supplyAsync(() -> Bundles.of(name, language.locale()));
  }

  /** The language of the messages. */
  public Language language() {
    return language;
  }

  /** All messages; waits until their file is read. */
  public ResourceBundle bundle() {
    return bundle.join();
  }

  /**
   * A text.
   *
   * @param key its key in the bundle {@code report/cli/messages}
   * @param arguments the values of its placeholders
   * @return the text
   */
  public String get(String key, Object... arguments) {
    MessageFormat format = new MessageFormat(bundle().getString(key), language.locale());
    Format plain = new PlainFormat(language.locale());
    Format[] formats = format.getFormats();
    for (int i = 0; i < formats.length; i++) {
      format.setFormat(i, Optional.ofNullable(formats[i]).orElse(plain));
    }
    return format.format(printable(arguments));
  }

  /** The line that reports an error. */
  public String of(UsageFault fault) {
    String sentence = get(fault.key(), fault.arguments().toArray());
    if (fault.hint() instanceof UsageFault.Nearby nearby) {
      return sentence + get("hint.nearest", nearby.name());
    }
    return fault.hint() instanceof UsageFault.Known known
        ? sentence + get("hint.known", known.names())
        : sentence;
  }

  /** A collection is written as a list of its elements. */
  private Object[] printable(Object... arguments) {
    return Arrays.stream(arguments)
        .map(each -> each instanceof Collection<?> all ? list(all) : each)
        .toArray();
  }

  /** Names one after the other. */
  public String list(Collection<?> names) {
    return names.stream()
        .map(String::valueOf)
        .collect(Collectors.joining(bundle().getString("list.separator")));
  }
}
