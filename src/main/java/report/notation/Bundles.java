package report.notation;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Finds resource bundles. English is the base, without a language in the file name: a search for an
 * English bundle would go through every library of the tool, and find nothing.
 */
public final class Bundles {
  private static final Control FILES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /**
   * The bundle for a language.
   *
   * @param bundle its name, {@code report.cli.messages} for instance
   * @param language Japanese, or anything else for English
   * @return the texts; keys that the language lacks have those of the base
   */
  public static ResourceBundle of(String bundle, Locale language) {
    boolean isJapanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    return ResourceBundle.getBundle(bundle, isJapanese ? Locale.JAPANESE : Locale.ROOT, FILES);
  }
}
