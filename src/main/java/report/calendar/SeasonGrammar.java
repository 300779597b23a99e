package report.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.notation.Reading;

/**
 * Reads a season of a year: R4春, R4春ごろ, 令和4年の秋. Spring begins in March, as defined by the Japan
 * Meteorological Agency.
 *
 * <p>冬 is rejected, because it is ambiguous whether the winter of R4 is at its beginning or at its
 * end.
 */
final class SeasonGrammar {
  private static final Pattern BEHIND_A_YEAR =
      Pattern.compile("年?の?(?<season>[春夏秋冬])" + WrittenMonth.ABOUT);

  private SeasonGrammar() {}

  static Optional<Reading<Timing>> read(String text) {
    return WrittenYear.head(text)
        .flatMap(
            head -> {
              Matcher m = BEHIND_A_YEAR.matcher(head.rest());
              return m.matches()
                  ? Optional.of(season(head, m.group("season"), m.group("about") != null, text))
                  : Optional.empty();
            });
  }

  private static Reading<Timing> season(
      WrittenYear.Head head, String season, boolean about, String written) {
    WrittenYear year = head.year();
    if (season.equals("冬")) {
      return new Reading.Refusal<>(DateFault.AMBIGUOUS, winters(year));
    }
    int month = 3 + 3 * List.of("春", "夏", "秋").indexOf(season);
    LocalDate first = LocalDate.of(year.gregorian(), month, 1);
    LocalDate last = first.plusMonths(3).minusDays(1);
    return FiscalYear.isInRange(first) && FiscalYear.isInRange(last)
        ? TimingGrammar.inEra(
            head, Reading.of(new Timing(first, last, Precision.SEASON, about, written)))
        : Reading.refuse(DateFault.OUT_OF_RANGE);
  }

  /** January and February of the year, and also its December, as far as its era goes. */
  private static List<String> winters(WrittenYear year) {
    LocalDate january = LocalDate.of(year.gregorian(), Month.JANUARY, 1);
    LocalDate december = LocalDate.of(year.gregorian(), Month.DECEMBER, 1);
    return Stream.of(
            winter(year, january, january.plusMonths(2).minusDays(1)),
            winter(year, december, december.plusMonths(3).minusDays(1)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> winter(WrittenYear year, LocalDate first, LocalDate last) {
    return year.covers(first, first.plusMonths(1).minusDays(1)) && FiscalYear.isInRange(first)
        ? month(year, first).flatMap(from -> month(year, last).map(to -> from + "～" + to))
        : Optional.empty();
  }

  private static Optional<String> month(WrittenYear year, LocalDate day) {
    return year.rewrittenFor(day)
        .map(
            name ->
                name
                    + (year.isKanji() ? "年" : ".")
                    + day.getMonthValue()
                    + (year.isKanji() ? "月" : ""));
  }
}
