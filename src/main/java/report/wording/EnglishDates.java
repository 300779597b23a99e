package report.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.Precision;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.notation.HalfWidth;

/** Dates in English, in the Gregorian calendar and as precise as they were written. */
final class EnglishDates {
  private static final DateTimeFormatter DAY = format("d MMMM uuuu");
  private static final DateTimeFormatter DAY_OF_YEAR = format("d MMMM");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");
  private static final DateTimeFormatter MONTH_OF_YEAR = format("MMMM");
  private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn");
  private static final int MIDDLE = 11;

  private EnglishDates() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** A fiscal year: FY2019. */
  static String year(FiscalYear year) {
    return "FY" + year.start();
  }

  /** A date: 5 November 2019, around September 2019, end of March 2020, February–March 2020. */
  static String of(Timing timing) {
    return (timing.about() ? "around " : "")
        + (timing.precision() == Precision.SPAN
            ? span(timing)
            : single(timing, timing.written().contains("年度")));
  }

  private static String single(Timing timing, boolean isOfYear) {
    LocalDate first = timing.first();
    return switch (timing.precision()) {
      case DAY -> DAY.format(first);
      case TEN_DAYS -> third(first) + MONTH.format(first);
      case MONTH -> MONTH.format(first);
      case MONTH_END ->
          "end of " + (isOfYear ? year(FiscalYear.of(timing.last())) : MONTH.format(timing.last()));
      case SEASON -> SEASONS.get(first.getMonthValue() / 3 % 4) + " " + first.getYear();
      case FISCAL_YEAR -> year(FiscalYear.of(first));
      case SPAN -> DAY.format(first) + " – " + DAY.format(timing.last());
    };
  }

  private static String third(LocalDate first) {
    return first.getDayOfMonth() == 1
        ? "early "
        : first.getDayOfMonth() == MIDDLE ? "mid-" : "late ";
  }

  /** A span whose ends are as precise as they were written; what they share is written once. */
  private static String span(Timing span) {
    String text = HalfWidth.closedUp(span.written()).replaceAll("頃|ごろ|ころ", "");
    int tilde = text.indexOf('~');
    Optional<Timing> start =
        part(tilde < 0 ? text : text.substring(0, tilde), span)
            .filter(read -> read.first().equals(span.first()));
    if (start.isEmpty() || tilde < 0) {
      return DAY.format(span.first()) + " – " + DAY.format(span.last());
    }
    Timing from = start.get();
    Timing to = end(text.substring(tilde + 1), from, span);
    String last = single(to, to.written().contains("年度"));
    if (from.precision() == Precision.MONTH && to.precision() == Precision.MONTH) {
      return from.first().getYear() == to.first().getYear()
          ? MONTH_OF_YEAR.format(from.first()) + "–" + last
          : MONTH.format(from.first()) + " – " + last;
    }
    if (from.precision() == Precision.DAY && to.precision() == Precision.DAY) {
      return days(from.first(), to.first());
    }
    return single(from, from.written().contains("年度")) + " – " + last;
  }

  private static String days(LocalDate from, LocalDate to) {
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.getDayOfMonth() + "–" + DAY.format(to);
    }
    return (from.getYear() == to.getYear() ? DAY_OF_YEAR : DAY).format(from)
        + " – "
        + DAY.format(to);
  }

  /** The end of a span, which may omit what it shares with the start. */
  private static Timing end(String written, Timing from, Timing span) {
    Optional<Timing> whole = part(written, span).filter(read -> read.last().equals(span.last()));
    if (whole.isPresent()) {
      return whole.get();
    }
    LocalDate last = span.last();
    if (written.contains("末")) {
      return new Timing(last, last, Precision.MONTH_END, false, written);
    }
    boolean isDay =
        from.precision() == Precision.DAY
            || !last.equals(YearMonth.from(last).atEndOfMonth())
            || written.contains("日");
    return isDay
        ? Timing.day(last)
        : new Timing(last.withDayOfMonth(1), last, Precision.MONTH, false, written);
  }

  private static Optional<Timing> part(String written, Timing span) {
    return TimingGrammar.read(written, FiscalYear.of(span.first()))
        .found()
        .or(() -> TimingGrammar.read(written, FiscalYear.of(span.last())).found());
  }
}
