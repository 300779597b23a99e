package report.importer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.notation.HalfWidth;

/**
 * A year as tables name it in heads and cells: R6, 令和6年度, 2024, 2024年, H30, FY2024.
 *
 * @param fiscal the fiscal year; for a calendar year, the one that begins in it
 * @param isCalendar whether a calendar year (暦年) is written: 2024年, 令和6年
 */
record TableYear(FiscalYear fiscal, boolean isCalendar) implements Comparable<TableYear> {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<name>(?:令和|平成|昭和|[RHS])\\.?(?:元|\\d{1,2})|(?:FY)?(?:19|20)\\d{2})(?<behind>年度|年)?(?![\\d.])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_DIGIT_BEFORE = Pattern.compile(".*[\\dA-Za-z.]$", Pattern.DOTALL);

  /** The year that a text is, with nothing else but brackets, 実績, 目標 and the like around it. */
  static Optional<TableYear> of(String text) {
    return in(text).filter(found -> rest(text).matches("[()\\[\\]<>【】「」〔〕末現在実績値目標見込計画額の・]*"));
  }

  /** The first year in a text. */
  static Optional<TableYear> in(String text) {
    String half = HalfWidth.closedUp(text.replaceAll("[\\s　]", ""));
    Matcher m = YEAR.matcher(half);
    while (m.find()) {
      if (!NO_DIGIT_BEFORE.matcher(half.substring(0, m.start())).matches()) {
        return named(m);
      }
    }
    return Optional.empty();
  }

  private static String rest(String text) {
    String half = HalfWidth.closedUp(text.replaceAll("[\\s　]", ""));
    return YEAR.matcher(half).replaceFirst("");
  }

  private static Optional<TableYear> named(Matcher m) {
    boolean isCalendar = "年".equals(m.group("behind"));
    String name = m.group("name").replace(".", "");
    return FiscalYearGrammar.read(name).found().map(year -> new TableYear(year, isCalendar));
  }

  /** Whether it is the year before a fiscal year. */
  boolean isBefore(FiscalYear year) {
    return fiscal.start() == year.start() - 1;
  }

  @Override
  public int compareTo(TableYear other) {
    return fiscal.compareTo(other.fiscal);
  }

  /** How mappings write it: R6, or 2024年 for a calendar year. */
  @Override
  public String toString() {
    return isCalendar ? fiscal.start() + "年" : fiscal.code();
  }
}
