package report.document;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import report.notation.Bundles;

/**
 * The labels of a document in one language. The language of a document is chosen, never taken from
 * the machine: the same input gives the same bytes everywhere.
 */
public final class Labels {
  private final Locale locale;
  private final ResourceBundle bundle;
  private final SortedSet<String> keys;

  /**
   * Labels in a language.
   *
   * @param locale Japanese, or anything else for English
   */
  public Labels(Locale locale) {
    this.locale = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    this.bundle = Bundles.of("report.document.labels", this.locale);
    this.keys = Collections.unmodifiableSortedSet(new TreeSet<>(bundle.keySet()));
  }

  /**
   * The language.
   *
   * @return ja or en
   */
  public String language() {
    return locale.getLanguage();
  }

  /**
   * The keys there are.
   *
   * @return all keys of the bundle, sorted
   */
  public SortedSet<String> keys() {
    return keys;
  }

  /**
   * A label.
   *
   * @param key its key in the bundle {@code report/document/labels}
   * @param arguments the values of its placeholders
   * @return the labels
   * @throws java.util.MissingResourceException if the key does not exist
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /**
   * The mean rate of goals, and the number of goals it includes.
   *
   * @param tally the summary of the goals
   * @return 78.5％（6件の平均）; empty without a rate
   */
  public String mean(Tally tally) {
    return tally.mean().isEmpty() ? "" : get("tally.meanOf", tally.mean(), tally.meanOf());
  }

  /**
   * A number as a heading writes it.
   *
   * @param number 0 or more
   * @return full-width digits in Japanese, as in 【テーマ３】
   */
  public String number(int number) {
    String digits = Integer.toString(number);
    return language().equals("ja")
        ? digits
            .chars()
            .mapToObj(digit -> String.valueOf((char) (digit - '0' + '０')))
            .collect(Collectors.joining())
        : digits;
  }
}
