package report.importer.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.notation.HalfWidth;

/**
 * A year in a table: H30, 2018, 平成30年度, R元, R1年度(2019), '18; or a day, of which the fiscal year
 * counts: R7.3月末.
 *
 * @param fiscal the fiscal year, or the one that begins in the calendar year
 * @param isCalendar whether it is a calendar year
 */
public record TableYear(FiscalYear fiscal, boolean isCalendar) implements Comparable<TableYear> {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\dA-Za-z.])(?:(?<name>(?:令和|平成|昭和|[RHS])\\.?(?:元|\\d{1,2})|(?:FY)?(?:19|20)\\d{2})"
              + "|(?:FY|['’‘])(?<short>\\d{2}))"
              + "(?:(?<date>年|[./])(?<month>1[0-2]|0?[1-9])(?=月|[./]\\d|末|時点|現在|[)\\]]|$)"
              + "(?:月?(?:末日?|[./]?\\d{1,2}日?)?)|(?<behind>年度|年)?(?![\\d.]))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE = Pattern.compile("(?<!\\d)(?<year>元|\\d{1,2})年度.*");
  private static final Pattern AROUND = Pattern.compile("[()\\[\\]<>【】「」〔〕末時点現在実績値目標見込計画額の・/]*");
  private static final int JANUARY_TO_MARCH = 3;

  /** The year that a text is, with nothing else but brackets, 実績, 目標 and the like around it. */
  public static Optional<TableYear> of(String text) {
    return in(text).filter(found -> AROUND.matcher(without(text)).matches());
  }

  /** The first year in a text. */
  public static Optional<TableYear> in(String text) {
    Matcher m = YEAR.matcher(half(text));
    return m.find() ? named(m) : Optional.empty();
  }

  /** The last year in a text, of a span: R6～R7. */
  public static Optional<TableYear> last(String text) {
    Matcher m = YEAR.matcher(half(text));
    Optional<TableYear> last = Optional.empty();
    while (m.find()) {
      last = named(m).or(() -> in(text));
    }
    return last;
  }

  /** A text without the years in it, in half width and without blanks. */
  public static String without(String text) {
    return YEAR.matcher(half(text)).replaceAll("").replace("()", "");
  }

  /** The number of a year without its era: 30年度, 元年度. */
  public static Optional<Integer> bare(String text) {
    Matcher m = BARE.matcher(half(text));
    return m.matches()
        ? Optional.of(m.group("year").equals("元") ? 1 : Integer.parseInt(m.group("year")))
        : Optional.empty();
  }

  private static String half(String text) {
    return HalfWidth.withoutSpaces(text);
  }

  private static Optional<TableYear> named(Matcher m) {
    boolean isCalendar = "年".equals(m.group("behind"));
    String name =
        m.group("short") == null ? m.group("name").replace(".", "") : "20" + m.group("short");
    boolean isEarly =
        m.group("month") != null && Integer.parseInt(m.group("month")) <= JANUARY_TO_MARCH;
    return FiscalYearGrammar.read(name)
        .found()
        .map(
            year ->
                isEarly && year.start() > FiscalYear.FIRST
                    ? new FiscalYear(year.start() - 1)
                    : year)
        .map(year -> new TableYear(year, isCalendar));
  }

  /** Whether it is the year before a fiscal year. */
  public boolean isBefore(FiscalYear year) {
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
