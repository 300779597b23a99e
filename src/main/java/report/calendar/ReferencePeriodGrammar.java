package report.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.notation.HalfWidth;

/**
 * Reads the period that a figure refers to: {@code R5}, {@code 令和5年度}, {@code 2027年}, {@code
 * R8.2月時点}, {@code R2～R4}, {@code R2～8年度累計}, {@code 5か年累計}, {@code H29～R3平均}.
 */
public final class ReferencePeriodGrammar {
  /** No period on paper is longer. */
  private static final int LONGEST = 60;

  private static final int HUNDRED = 100;

  private static final String YEAR = "(?:(?:[RHS]|令和|平成|昭和)(?:元|\\d{1,2})|(?:FY)?\\d{4})";
  private static final String SUM = "累計|累積|合計|総計|通算|計";
  private static final Pattern SHORT_ERA = Pattern.compile("(?<!\\p{L})([令平昭])(?=元|\\d)");

  /** The words that add nothing to a date. */
  private static final Pattern AS_OF =
      Pattern.compile("(?:(?:の|末)?(?:時点|現在)|の?(?:実績|現状|基準)値?|の?(?:国勢)?調査(?:結果)?|調べ|分)$");

  private static final Pattern SPAN =
      pattern(
          "(?<before>(?:"
              + SUM
              + "|平均):?)?(?<from>"
              + YEAR
              + ")(?:年度?)?(?:(?<mark>~|から)|-)(?<to>"
              + YEAR
              + "|\\d{1,2})(?<unit>年度?)?間?(?:まで)?の?(?<what>"
              + SUM
              + "|平均)?値?");
  private static final Pattern MEAN_OF_BARE_YEARS =
      pattern("'?\\d{1,2}年?度?(?:~|から)'?\\d{1,2}年度?の?平均値?");
  private static final Pattern YEARS =
      pattern(
          "(?:過去|直近|最近|計画期間)?(?<number>\\d{1,2}|[二三四五六七八九十])(?:[かヵカヶケ箇ｶ]年|年)度?間?の?(?<what>"
              + SUM
              + "|平均)値?");
  private static final Pattern CALENDAR =
      pattern("(?:CY|暦年)?(?<year>" + YEAR + ")(?:年\\(?暦年\\)?|年次|暦年|年|\\(暦年\\))");
  private static final Pattern CY = pattern("CY(?<year>\\d{4})");
  private static final Pattern YEAR_END = pattern("(?<year>" + YEAR + ")年(?:年)?末");
  private static final Pattern PART =
      pattern("(?<year>" + YEAR + ")(?:年度)?(?:[上下]半?期|第?[1-4]四半期|[1-4]Q)");
  private static final Pattern NAMES_A_YEAR =
      Pattern.compile("(?i)[RHS]\\d|FY|\\d{4}|年|[RHS]元|令和|平成|昭和");
  private static final Pattern BARE_DATE =
      Pattern.compile("\\d{1,2}月(?:末|\\d{1,2}日)?(?:~\\d{1,2}月末?)?|年度末");

  private ReferencePeriodGrammar() {}

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /**
   * Reads a period.
   *
   * @param written the text as written, without brackets
   * @param within the fiscal year assumed for a month or day without a year
   * @return the period; empty if the text is none, or could mean several
   */
  public static Optional<ReferencePeriod> read(String written, FiscalYear within) {
    String text = SHORT_ERA.matcher(HalfWidth.closedUp(written)).replaceAll(m -> era(m.group(1)));
    String words = written.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = AS_OF.matcher(text).replaceFirst("");
    boolean saysAsOf = !bare.equals(text);
    return span(bare, words)
        .or(() -> years(bare, words))
        .or(() -> calendarYear(bare, words))
        .or(() -> fiscalYear(bare, words))
        .or(() -> date(bare, within, saysAsOf).flatMap(date -> of(date, words)));
  }

  private static String era(String first) {
    return switch (first) {
      case "令" -> "令和";
      case "平" -> "平成";
      default -> "昭和";
    };
  }

  private static Optional<ReferencePeriod> span(String text, String written) {
    Matcher m = SPAN.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<FiscalYear> from = year(m.group("from"));
    Optional<FiscalYear> to = from.flatMap(start -> end(m, start));
    boolean isMean =
        Stream.of("before", "what").map(m::group).anyMatch(ReferencePeriodGrammar::isMean);
    return to.filter(end -> from.get().compareTo(end) < 0)
        .map(
            end ->
                isMean
                    ? new ReferencePeriod.Mean(to, written)
                    : new ReferencePeriod.Sum(from.get(), end, written));
  }

  private static boolean isMean(@Nullable String word) {
    return word != null && word.startsWith("平均");
  }

  /** The last year, which may omit the era or the century of the first; not after a hyphen. */
  private static Optional<FiscalYear> end(Matcher m, FiscalYear from) {
    String to = m.group("to");
    if (!to.matches("\\d{1,2}")) {
      return year(to);
    }
    if (m.group("mark") == null) {
      return Optional.empty();
    }
    String first = m.group("from");
    if (Character.isDigit(first.charAt(0)) || first.regionMatches(true, 0, "FY", 0, 2)) {
      return to.length() == 2
          ? year(String.valueOf(from.start() / HUNDRED * HUNDRED + Integer.parseInt(to)))
          : Optional.empty();
    }
    return year(first.replaceFirst("(?:元|\\d+)$", "") + to);
  }

  private static Optional<ReferencePeriod> years(String text, String written) {
    if (MEAN_OF_BARE_YEARS.matcher(text).matches()) {
      return Optional.of(new ReferencePeriod.Mean(Optional.empty(), written));
    }
    Matcher m = YEARS.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int kanji = "一二三四五六七八九十".indexOf(m.group("number"));
    int number = kanji >= 0 ? kanji + 1 : Integer.parseInt(m.group("number"));
    return number < 2
        ? Optional.empty()
        : Optional.of(
            m.group("what").equals("平均")
                ? new ReferencePeriod.Mean(Optional.empty(), written)
                : new ReferencePeriod.SumOfYears(number, written));
  }

  private static Optional<ReferencePeriod> calendarYear(String text, String written) {
    return Stream.of(CALENDAR.matcher(text), CY.matcher(text))
        .filter(Matcher::matches)
        .flatMap(m -> year(m.group("year")).stream())
        .findFirst()
        .map(year -> new ReferencePeriod.InCalendarYear(year, written));
  }

  /** A bare number of four digits could be a calendar year too. */
  private static Optional<ReferencePeriod> fiscalYear(String text, String written) {
    Matcher part = PART.matcher(text);
    return part.matches()
        ? year(part.group("year")).map(year -> new ReferencePeriod.InYear(year, written))
        : Optional.of(text)
            .filter(year -> !year.matches("\\d{4}"))
            .flatMap(ReferencePeriodGrammar::year)
            .map(year -> new ReferencePeriod.InYear(year, written));
  }

  private static Optional<FiscalYear> year(String text) {
    return FiscalYearGrammar.read(text).found();
  }

  /** A date with its year; one without if the text says that it is a date. */
  private static Optional<Timing> date(String text, FiscalYear within, boolean saysAsOf) {
    Matcher end = YEAR_END.matcher(text);
    String date = end.matches() ? end.group("year") + ".12月末" : text.replaceFirst("末日$", "末");
    boolean hasYear = NAMES_A_YEAR.matcher(date).find() && !date.matches("\\d{4}");
    boolean isBare = BARE_DATE.matcher(date).matches() && (saysAsOf || !date.endsWith("月"));
    boolean isDated = hasYear || isBare;
    return Optional.of(date)
        .filter(any -> isDated)
        .flatMap(any -> TimingGrammar.read(any, within).found())
        .filter(read -> FiscalYear.isInRange(read.last()) && FiscalYear.isInRange(read.first()));
  }

  /** A span of dates over several fiscal years is a sum. */
  private static Optional<ReferencePeriod> of(Timing date, String written) {
    FiscalYear from = FiscalYear.of(date.first());
    FiscalYear to = FiscalYear.of(date.last());
    return Optional.of(
        date.precision() == Precision.SPAN && from.compareTo(to) < 0
            ? new ReferencePeriod.Sum(from, to, written)
            : new ReferencePeriod.AsOf(date, written));
  }
}
