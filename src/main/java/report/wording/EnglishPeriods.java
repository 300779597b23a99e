package report.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.calendar.ReferencePeriodGrammar;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.notation.HalfWidth;

/** The periods of figures in English. */
final class EnglishPeriods {
  /** Any year: periods that name theirs do not depend on it. */
  private static final FiscalYear ANY = new FiscalYear(2000);

  private static final Pattern NAMES_A_YEAR = Pattern.compile("[RHS令平昭]|\\d{4}|FY");
  private static final Pattern QUARTER = Pattern.compile("第?([1-4])(?:四半期|Q)");
  private static final Pattern DATED = Pattern.compile("[./月旬春夏秋]|\\d-\\d");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}|[二三四五六七八九十])(?=[かヵカヶケ箇ｶ]年|年)");
  private static final Pattern BARE_YEARS =
      Pattern.compile("'?(\\d{1,2})年?度?(?:~|から)'?(\\d{1,2})年");

  private EnglishPeriods() {}

  /** A period that is written with its year; empty if the text is none. */
  static Optional<String> read(String written) {
    return NAMES_A_YEAR.matcher(written).find()
        ? ReferencePeriodGrammar.read(written, ANY).map(EnglishPeriods::of)
        : Optional.empty();
  }

  /** A period: FY2019, CY2027, as of February 2026, FY2020–FY2022 total, FY2017–FY2021 average. */
  static String of(ReferencePeriod period) {
    String text = HalfWidth.closedUp(period.written());
    if (period instanceof ReferencePeriod.InYear in) {
      return part(text) + EnglishDates.year(in.of());
    }
    if (period instanceof ReferencePeriod.InCalendarYear in) {
      return "CY" + in.fiscal().start();
    }
    if (period instanceof ReferencePeriod.AsOf on) {
      String date = EnglishDates.of(on.date());
      return text.matches(".*(?:時点|現在)") ? "as of " + date : date;
    }
    if (period instanceof ReferencePeriod.Sum sum) {
      return dated(text).orElseGet(() -> years(sum)) + " total";
    }
    if (period instanceof ReferencePeriod.SumOfYears some) {
      return some.years() + "-year total";
    }
    return mean(text);
  }

  private static String part(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.find()) {
      return "Q" + quarter.group(1) + " of ";
    }
    return text.matches(".*上半?期.*")
        ? "first half of "
        : text.matches(".*下半?期.*") ? "second half of " : "";
  }

  private static String years(ReferencePeriod.Sum sum) {
    return EnglishDates.year(sum.from()) + "–" + EnglishDates.year(sum.to());
  }

  /** A span of months may cover only parts of its first and last years. */
  private static Optional<String> dated(String text) {
    return DATED.matcher(text).find()
        ? TimingGrammar.read(text.replaceFirst("(?:累計|累積|合計|総計|通算|計)値?$", ""), ANY)
            .found()
            .map((Timing span) -> EnglishDates.of(span))
        : Optional.empty();
  }

  private static String mean(String text) {
    Matcher bare = BARE_YEARS.matcher(text);
    if (bare.lookingAt()) {
      return bare.group(1) + "–" + bare.group(2) + " average";
    }
    Matcher number = NUMBER.matcher(text);
    return ReferencePeriodGrammar.read(text.replace("平均", "累計"), ANY)
        .filter(ReferencePeriod.Sum.class::isInstance)
        .map(sum -> years((ReferencePeriod.Sum) sum) + " average")
        .or(() -> number.find() ? Optional.of(count(number.group(1)) + "-year average") : none())
        .orElse("average");
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static String count(String number) {
    int kanji = "一二三四五六七八九十".indexOf(number);
    return kanji < 0 ? number : Integer.toString(kanji + 1);
  }
}
