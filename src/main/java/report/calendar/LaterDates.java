package report.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import report.notation.HalfWidth;

/** Dates a year later, written as they were: R2.3月末 becomes R3.3月末, H31.3月末 becomes R2.3月末. */
public final class LaterDates {
  private LaterDates() {}

  /**
   * A date a year later.
   *
   * @param timing a date
   * @param within the fiscal year after the one it was written in
   * @return the date in the same words; empty if they cannot be moved on for certain
   */
  public static Optional<Timing> yearLater(Timing timing, FiscalYear within) {
    String text = HalfWidth.closedUp(timing.written());
    LocalDate last = timing.last().plusYears(1);
    Stream<String> candidates =
        WrittenYear.head(text)
            .map(
                head ->
                    Stream.of(last, FiscalYear.of(last).firstDay().plusMonths(1))
                        .flatMap(day -> head.year().rewrittenFor(day).stream())
                        .map(year -> year + head.rest()))
            .orElseGet(() -> Stream.of(timing.written()));
    return candidates
        .flatMap(candidate -> TimingGrammar.read(candidate, within).found().stream())
        .filter(moved -> moved.precision() == timing.precision())
        .filter(moved -> YearMonth.from(moved.last()).equals(YearMonth.from(last)))
        .findFirst();
  }
}
