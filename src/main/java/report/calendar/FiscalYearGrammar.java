package report.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.HalfWidth;
import report.notation.Reading;

/**
 * Reads a fiscal year in all common notations: {@code R1}, {@code R01}, {@code 令和元年度}, {@code
 * 令和1年度}, {@code H31}, {@code 2019}, {@code FY2019}.
 *
 * <p>A year past the end of its era, such as 平成32年度 in an old plan, stands for the year it would
 * have been: 令和2年度. A calendar year, such as 令和元年, is rejected: it differs from the fiscal year
 * from January to March.
 */
public final class FiscalYearGrammar {
  private static final Pattern ERA =
      Pattern.compile("(?<era>[RHS]|令和|平成|昭和)(?<year>元|\\d{1,2})(?:年度)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern GREGORIAN =
      Pattern.compile("(?:FY)?(?<year>\\d{4})(?:年度)?", Pattern.CASE_INSENSITIVE);

  private FiscalYearGrammar() {}

  /**
   * Reads a fiscal year.
   *
   * @param written the text as written
   * @return the year, or {@link DateFault#NOT_A_FISCAL_YEAR}
   */
  public static Reading<FiscalYear> read(String written) {
    String text = HalfWidth.closedUp(written);
    if (text.endsWith("年") && read(text + "度").found().isPresent()) {
      return Reading.refuse(DateFault.NOT_A_FISCAL_YEAR, text + "度");
    }
    Matcher era = ERA.matcher(text);
    if (era.matches()) {
      int year = era.group("year").equals("元") ? 1 : Integer.parseInt(era.group("year"));
      Era named = Era.named(era.group("era")).orElseThrow();
      return year == 0 ? refuse() : inRange(named.gregorianYear(year));
    }
    Matcher gregorian = GREGORIAN.matcher(text);
    return gregorian.matches() ? inRange(Integer.parseInt(gregorian.group("year"))) : refuse();
  }

  /**
   * The current name of a fiscal year that a text names after an era that had ended: 令和2年度 for
   * 平成32年度.
   *
   * @param written the text as written
   * @return the name in the same style; empty if the era was in force, or if no year is written
   */
  public static Optional<String> renamed(String written) {
    String text = HalfWidth.closedUp(written);
    Matcher name = ERA.matcher(text);
    if (!name.matches()) {
      return Optional.empty();
    }
    Era era = Era.named(name.group("era")).orElseThrow();
    boolean isKanji = era.kanji().equals(name.group("era"));
    return read(text)
        .found()
        .filter(year -> !era.isInForce(year.firstDay(), year.firstDay().plusMonths(1)))
        .map(year -> isKanji ? year.label() : year.code());
  }

  private static Reading<FiscalYear> inRange(int start) {
    return start < FiscalYear.FIRST || start > FiscalYear.LAST
        ? refuse()
        : Reading.of(new FiscalYear(start));
  }

  private static Reading<FiscalYear> refuse() {
    return Reading.refuse(DateFault.NOT_A_FISCAL_YEAR);
  }
}
