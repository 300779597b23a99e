package report.project;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the tool's messages. */
public enum Language {
  /** English, unless Japanese is requested. */
  ENGLISH(Locale.ENGLISH),
  /** Japanese. */
  JAPANESE(Locale.JAPANESE);

  /** The language that plans are written in; there are translations into the others. */
  public static final Language ORIGINAL = JAPANESE;

  /** The option for the user's choice. */
  public static final String OPTION = "--lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale whose texts it has. */
  public Locale locale() {
    return locale;
  }

  /** The name on the command line: ja or en. */
  public String code() {
    return locale.getLanguage();
  }

  /** The names of all languages on the command line. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
  }

  /** The language of a locale name such as ja_JP.UTF-8. */
  public static Language of(String localeName) {
    return localeName.startsWith(JAPANESE.code()) ? JAPANESE : ENGLISH;
  }

  /**
   * All languages.
   *
   * @return that of the original, and then the others
   */
  public static List<Language> originalFirst() {
    return Arrays.stream(values())
        .sorted(Comparator.comparing(language -> language != ORIGINAL))
        .toList();
  }

  /**
   * The language of an edition, as a command is asked for it.
   *
   * @param code ja or en
   * @return the language
   * @throws UsageFault if there is no such language
   */
  public static Language ofEdition(String code) {
    return named(code).orElseThrow(() -> UsageFault.unknown("fault.edition", code, codes()));
  }

  /** The language of a code, if supported. */
  public static Optional<Language> named(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
