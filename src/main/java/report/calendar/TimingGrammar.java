package report.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.notation.HalfWidth;
import report.notation.Reading;

/**
 * Reads a date of limited precision as it stands on paper: {@code R1.9}, {@code R1.9頃}, {@code
 * R2.3月末}, {@code R2.2～3}, {@code R4春ごろ}, {@code H31.4}, {@code 令和元年11月5日}, {@code R2年度末}, {@code
 * 2019-11-05}, {@code 11/19}.
 */
public final class TimingGrammar {
  private static final String ABOUT = "(?<about>頃|ごろ|ころ)?";
  private static final String ERA_YEAR = "(?<era>R|H|S|令和|平成|昭和)(?<year>元|\\d{1,2})";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:"
              + ERA_YEAR
              + "[.年]|(?<gregorian>\\d{4})[-.年/])?"
              + "(?<month>\\d{1,2})(?:月|[-./](?=\\d)|月?(?=$|[上中下末頃ごこ]))"
              + "(?:(?<day>\\d{1,2})日?)?(?<part>上旬|中旬|下旬|末)?"
              + ABOUT,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SEASON =
      Pattern.compile(
          "(?:" + ERA_YEAR + "年?|(?<gregorian>\\d{4})年?)の?(?<season>春|夏|秋|冬)" + ABOUT,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("(?<year>.+年度)(?<end>末)?" + ABOUT);
  private static final Pattern SPAN = Pattern.compile("(?<from>[^~]+)~(?<to>[^~]+)");

  private TimingGrammar() {}

  /**
   * Reads a date.
   *
   * @param written what a person wrote
   * @param within the fiscal year in which a month or day without a year lies
   * @return the date, or why it is none
   */
  public static Reading<Timing> read(String written, FiscalYear within) {
    String text = HalfWidth.of(written).replaceAll("\\s+", "");
    Matcher span = SPAN.matcher(text);
    Reading<Timing> reading = span.matches() ? span(span, within) : single(text, within);
    return reading.map(t -> new Timing(t.first(), t.last(), t.precision(), t.about(), written));
  }

  private static Reading<Timing> single(String text, FiscalYear within) {
    return Stream.of(date(text, within), season(text), year(text))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Reading.refuse(DateFault.NOT_A_DATE));
  }

  private static Optional<Reading<Timing>> date(String text, FiscalYear within) {
    Matcher m = DATE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    DateParts parts = new DateParts(m, within);
    return Optional.of(parts.reading());
  }

  private static Optional<Reading<Timing>> season(String text) {
    Matcher m = SEASON.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = DateParts.gregorianYear(m).orElseThrow();
    int month = 3 + 3 * List.of("春", "夏", "秋", "冬").indexOf(m.group("season"));
    LocalDate first = LocalDate.of(year, month, 1);
    return Optional.of(
        Reading.of(
            new Timing(
                first,
                first.plusMonths(3).minusDays(1),
                Precision.SEASON,
                m.group("about") != null,
                text)));
  }

  private static Optional<Reading<Timing>> year(String text) {
    Matcher m = YEAR.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    return FiscalYearGrammar.read(m.group("year"))
        .found()
        .map(
            year -> {
              boolean end = m.group("end") != null;
              return Reading.of(
                  new Timing(
                      end ? year.lastDay().withDayOfMonth(1) : year.firstDay(),
                      year.lastDay(),
                      end ? Precision.MONTH_END : Precision.FISCAL_YEAR,
                      m.group("about") != null,
                      text));
            });
  }

  /** In {@code R2.2~3} and {@code 2/14~16} the end leaves out what it shares with the start. */
  private static Reading<Timing> span(Matcher span, FiscalYear within) {
    if (!(single(span.group("from"), within) instanceof Reading.Value<Timing> start)) {
      return single(span.group("from"), within);
    }
    Timing from = start.value();
    Reading<Timing> end = SpanEnd.read(span.group("to"), from, within, TimingGrammar::single);
    if (!(end instanceof Reading.Value<Timing> to)) {
      return end;
    }
    if (to.value().last().isBefore(from.first())) {
      return Reading.refuse(DateFault.ENDS_BEFORE_START);
    }
    return Reading.of(
        new Timing(
            from.first(), to.value().last(), Precision.SPAN, to.value().about(), span.group()));
  }
}
