package report.calendar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.notation.HalfWidth;
import report.notation.Reading;

/**
 * Reads a date of limited precision as written on paper: {@code R1.9}, {@code R1.9頃}, {@code
 * R2.3月末}, {@code R2.2～3}, {@code R4春ごろ}, {@code H31.4}, {@code 令和元年11月5日}, {@code R2年度末}, {@code
 * 2019-11-05}, {@code 11/19}.
 *
 * <p>The grammar is strict: an ambiguous text is rejected rather than guessed.
 */
public final class TimingGrammar {
  /** No date on paper is longer. */
  private static final int LONGEST = 100;

  private static final Pattern SPAN = Pattern.compile("(?<from>[^~]+)~(?<to>[^~]+)");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(?<year>.*年度)(?<end>末)?" + WrittenMonth.ABOUT);
  private static final Pattern TWO_NUMBERS =
      Pattern.compile("(?<first>\\d{1,2})[-.](?<second>\\d{1,2})");
  private static final Pattern ONE_NUMBER = Pattern.compile("\\d{1,2}");

  private TimingGrammar() {}

  /**
   * Reads a date.
   *
   * @param written the text as written
   * @param within the fiscal year assumed for a month or day without a year
   * @return the date, or why it is not one
   */
  public static Reading<Timing> read(String written, FiscalYear within) {
    String text = HalfWidth.closedUp(written);
    if (text.length() > LONGEST) {
      return Reading.refuse(DateFault.NOT_A_DATE);
    }
    Matcher span = SPAN.matcher(text);
    Reading<Timing> reading =
        span.matches() ? span(span.group("from"), span.group("to"), within) : single(text, within);
    if (reading instanceof Reading.Refusal<Timing> refusal
        && refusal.fault() == DateFault.NOT_A_DATE) {
      return new InexactTiming(within, other -> single(other, within)).refuse(text);
    }
    return reading.map(
        t -> new Timing(t.first(), t.last(), t.precision(), t.about(), written.strip()));
  }

  private static Reading<Timing> single(String text, FiscalYear within) {
    return dated(text)
        .or(() -> WrittenMonth.alone(text).map(month -> month.within(within, text)))
        .or(() -> SeasonGrammar.read(text))
        .or(() -> wholeYear(text, within))
        .or(() -> ambiguous(text, within))
        .orElseGet(() -> Reading.refuse(DateFault.NOT_A_DATE));
  }

  /** With a year: R1.9, 2019-11-05, 令和元年11月5日. */
  private static Optional<Reading<Timing>> dated(String text) {
    return WrittenYear.head(text)
        .filter(head -> !head.rest().isEmpty())
        .flatMap(
            head -> {
              char mark = head.rest().charAt(0);
              boolean known = (head.year().era().isPresent() ? "./年" : "./-年").indexOf(mark) >= 0;
              return known
                  ? WrittenMonth.behind(mark, head.rest().substring(1))
                      .map(month -> inEra(head, month.in(head.year().gregorian(), text)))
                  : Optional.empty();
            });
  }

  /** Rejects a date that is outside its era, and suggests the right name. */
  static Reading<Timing> inEra(WrittenYear.Head head, Reading<Timing> reading) {
    return reading.then(
        timing ->
            head.year().covers(timing.first(), timing.last())
                ? reading
                : new Reading.Refusal<>(
                    DateFault.NOT_IN_ERA,
                    head.year().rewrittenFor(timing.first()).stream()
                        .map(year -> year + head.rest())
                        .toList()));
  }

  /** A fiscal year or its end: R2年度, R2年度末; 年度末 alone refers to the fiscal year of the text. */
  private static Optional<Reading<Timing>> wholeYear(String text, FiscalYear within) {
    Matcher m = WHOLE_YEAR.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean end = m.group("end") != null;
    boolean thisYear = end && List.of("年度", "今年度").contains(m.group("year"));
    Optional<FiscalYear> year =
        thisYear ? Optional.of(within) : FiscalYearGrammar.read(m.group("year")).found();
    return year.map(
        y ->
            Reading.of(
                new Timing(
                    end ? y.lastDay() : y.firstDay(),
                    y.lastDay(),
                    end ? Precision.MONTH_END : Precision.FISCAL_YEAR,
                    m.group("about") != null,
                    text)));
  }

  /** 1.9 is a day, or a month of a year without its era; 9 is a month or a day. */
  private static Optional<Reading<Timing>> ambiguous(String text, FiscalYear within) {
    Matcher two = TWO_NUMBERS.matcher(text);
    Stream<String> readings =
        two.matches()
            ? Stream.of(
                two.group("first") + "/" + two.group("second"),
                within.code().charAt(0) + two.group("first") + "." + two.group("second"))
            : ONE_NUMBER.matcher(text).matches() ? Stream.of(text + "月") : Stream.empty();
    List<String> instead =
        readings.filter(other -> single(other, within).found().isPresent()).toList();
    return instead.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading.Refusal<>(DateFault.AMBIGUOUS, instead));
  }

  private static Reading<Timing> span(String from, String to, FiscalYear within) {
    return single(from, within)
        .suggesting(instead -> instead + "～" + to)
        .then(
            start ->
                SpanEnd.read(to, start, text -> single(text, within))
                    .suggesting(instead -> from + "～" + instead)
                    .then(end -> span(start, end)));
  }

  private static Reading<Timing> span(Timing start, Timing end) {
    boolean isBackwards = end.last().isBefore(start.last()) || end.first().isBefore(start.first());
    return isBackwards
        ? Reading.refuse(DateFault.ENDS_BEFORE_START)
        : Reading.of(
            new Timing(
                start.first(),
                end.last(),
                Precision.SPAN,
                start.about() || end.about(),
                start.written() + "～" + end.written()));
  }
}
