package report.document;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.calendar.ReferencePeriod;
import report.notation.Bundles;
import report.rate.RateSigns;

/**
 * The labels of a document in one language. The language of a document is chosen, never taken from
 * the machine: the same input gives the same bytes everywhere.
 */
public final class Labels {
  /** The units that the tool compares by their names, so that no book translates them. */
  private static final Map<String, String> UNITS =
      Map.of("％", "percent", "円", "yen", "位", "rank", "ポイント", "points", "年", "years");

  /** Units that are not translated follow a number without a space. */
  private static final int FIRST_JAPANESE = 0x3000;

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
   * The brackets around words behind a text.
   *
   * @return full-width ones in Japanese
   */
  public Brackets brackets() {
    return isJapanese() ? Brackets.FULL_WIDTH : Brackets.HALF_WIDTH;
  }

  /**
   * Words in brackets behind a text.
   *
   * @param words the words; may be empty
   * @return for instance （再掲）; empty without words
   */
  public String inBrackets(String words) {
    return brackets().around(words);
  }

  /**
   * Words as a list.
   *
   * @param words the words
   * @return for instance 商工労働部、教育委員会
   */
  public String list(Collection<String> words) {
    return String.join(get("words.comma"), words);
  }

  /**
   * A unit that means the same in every book.
   *
   * @param unit the unit as read
   * @return for instance ％ or 円; any other unit as it is
   */
  public String unit(String unit) {
    @Nullable String key = isJapanese() ? null : UNITS.get(unit);
    return key == null ? unit : get("unit." + key);
  }

  /**
   * A number with its unit.
   *
   * @param number the number as printed
   * @param unit the unit as read
   * @return for instance 50社; in English with a space before units that are words
   */
  public String figure(String number, String unit) {
    String name = unit(unit);
    boolean isApart =
        !isJapanese()
            && !name.isEmpty()
            && name.codePointAt(0) < FIRST_JAPANESE
            && !name.equals("%");
    return number + (isApart ? " " : "") + name;
  }

  /**
   * The mark at the start of a line of plain text.
   *
   * @param bullet the mark
   * @return its character; in English no character of Japanese
   */
  public String glyph(Bullet bullet) {
    return bullet == Bullet.SECOND ? get("words.bullet") : bullet.glyph();
  }

  /**
   * The signs of rates.
   *
   * @return the signs of the language
   */
  public RateSigns rateSigns() {
    return isJapanese() ? RateSigns.JAPANESE : RateSigns.ENGLISH;
  }

  /**
   * A fiscal year in words.
   *
   * @param year the year
   * @return 令和元年度, or FY2019
   */
  public String year(FiscalYear year) {
    return isJapanese() ? year.label() : inEnglish(year);
  }

  /**
   * The period of a figure in words.
   *
   * @param period the period
   * @return 令和元年度, or FY2019; any other period as written
   */
  public String period(ReferencePeriod period) {
    return period instanceof ReferencePeriod.InYear in ? year(in.of()) : period.label();
  }

  /**
   * The short name of a fiscal year beside a figure or above a column.
   *
   * @param code its code, or the name of another period
   * @return R1, or FY2019; any other period as it is
   */
  public String code(String code) {
    return isJapanese()
        ? code
        : FiscalYearGrammar.read(code).found().map(Labels::inEnglish).orElse(code);
  }

  private static String inEnglish(FiscalYear year) {
    return "FY" + year.start();
  }

  private boolean isJapanese() {
    return locale.equals(Locale.JAPANESE);
  }

  /**
   * A number as a heading writes it.
   *
   * @param number 0 or more
   * @return full-width digits in Japanese, as in 【テーマ３】
   */
  public String number(int number) {
    String digits = Integer.toString(number);
    return isJapanese()
        ? digits
            .chars()
            .mapToObj(digit -> String.valueOf((char) (digit - '0' + '０')))
            .collect(Collectors.joining())
        : digits;
  }
}
