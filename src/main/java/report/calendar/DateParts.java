package report.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import report.notation.Reading;

/** The parts of a written date, put together: era or year, month, day, part of the month. */
final class DateParts {
  private final Matcher m;
  private final FiscalYear within;

  DateParts(Matcher matched, FiscalYear within) {
    this.m = matched;
    this.within = within;
  }

  static Optional<Integer> gregorianYear(Matcher m) {
    if (m.group("gregorian") != null) {
      return Optional.of(Integer.valueOf(m.group("gregorian")));
    }
    return era(m).map(era -> era.gregorianYear(eraYear(m)));
  }

  private static Optional<Era> era(Matcher m) {
    return Optional.ofNullable(m.group("era"))
        .map(name -> Era.named(name.toUpperCase(Locale.ROOT)).orElseThrow());
  }

  private static int eraYear(Matcher m) {
    return m.group("year").equals("元") ? 1 : Integer.parseInt(m.group("year"));
  }

  Reading<Timing> reading() {
    int month = Integer.parseInt(m.group("month"));
    if (month < 1 || month > 12) {
      return Reading.refuse(DateFault.NO_SUCH_DAY);
    }
    int year = gregorianYear(m).orElseGet(() -> within.yearOf(Month.of(month)));
    Timing timing;
    try {
      timing = timing(YearMonth.of(year, month));
    } catch (DateTimeException e) {
      return Reading.refuse(DateFault.NO_SUCH_DAY);
    }
    return era(m)
        .filter(era -> !inForce(era, timing))
        .<Reading<Timing>>map(era -> Reading.refuse(DateFault.NOT_IN_ERA, inRightEra(timing)))
        .orElseGet(() -> Reading.of(timing));
  }

  private Timing timing(YearMonth month) {
    boolean about = m.group("about") != null;
    String written = m.group();
    @Nullable String day = m.group("day");
    if (day != null) {
      LocalDate date = month.atDay(Integer.parseInt(day));
      return new Timing(date, date, Precision.DAY, about, written);
    }
    @Nullable String part = m.group("part");
    if (part == null) {
      return span(month, 1, month.lengthOfMonth(), Precision.MONTH);
    }
    return switch (part) {
      case "上旬" -> span(month, 1, 10, Precision.TEN_DAYS);
      case "中旬" -> span(month, 11, 20, Precision.TEN_DAYS);
      case "下旬" -> span(month, 21, month.lengthOfMonth(), Precision.TEN_DAYS);
      default -> span(month, month.lengthOfMonth(), month.lengthOfMonth(), Precision.MONTH_END);
    };
  }

  private Timing span(YearMonth month, int from, int to, Precision precision) {
    return new Timing(
        month.atDay(from), month.atDay(to), precision, m.group("about") != null, m.group());
  }

  /** A month counts as in an era if any of its days is. */
  private static boolean inForce(Era era, Timing timing) {
    return !timing.last().isBefore(era.firstDay())
        && era.lastDay().map(end -> !timing.first().isAfter(end)).orElse(true);
  }

  private String inRightEra(Timing timing) {
    return Era.of(timing.first())
        .map(
            era ->
                (m.group("era").length() == 1 ? String.valueOf(era.letter()) : era.kanji())
                    + era.yearOf(timing.first().getYear())
                    + m.group().substring(m.end("year")))
        .orElse(timing.first().toString());
  }
}
