package report.read.form;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import report.notation.Bundles;

/** What files and their keys are for, in one language, from the bundle {@code report/read/keys}. */
public final class KeyTexts {
  private final ResourceBundle bundle;

  /**
   * Descriptions in a language.
   *
   * @param locale Japanese, or anything else for English
   */
  public KeyTexts(Locale locale) {
    this.bundle = Bundles.of("report.read.keys", locale);
  }

  /**
   * A description.
   *
   * @param key the name of a kind of file, or of a form and a key: {@code goal.target}
   * @return one sentence or two
   */
  public String of(String key) {
    return bundle.getString(key);
  }

  /**
   * What is described.
   *
   * @return the keys of all descriptions
   */
  public Set<String> keys() {
    return bundle.keySet();
  }
}
