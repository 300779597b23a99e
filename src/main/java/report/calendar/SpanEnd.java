package report.calendar;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import report.notation.Reading;

/** The end of a span, which omits what it shares with the start: R2.2～3, 10/9～11. */
final class SpanEnd {
  private SpanEnd() {}

  /**
   * Reads an end.
   *
   * @param end the text after the wave dash
   * @param start the start
   * @param whole reads a complete date
   * @return the end, which may be before the start
   */
  static Reading<Timing> read(String end, Timing start, Function<String, Reading<Timing>> whole) {
    Optional<WrittenMonth> part = part(end, start);
    boolean startsInAMonth =
        switch (start.precision()) {
          case DAY, TEN_DAYS, MONTH, MONTH_END -> true;
          case SEASON, FISCAL_YEAR, SPAN -> false;
        };
    if (part.isEmpty()) {
      return whole.apply(end);
    }
    return startsInAMonth ? after(part.get(), start, end) : Reading.refuse(DateFault.NOT_A_DATE);
  }

  /** After a day, a bare number is a day; after a month, it is a month. */
  private static Optional<WrittenMonth> part(String end, Timing start) {
    if (start.precision() != Precision.DAY) {
      return Stream.of(WrittenMonth.alone(end), WrittenMonth.bare(end))
          .flatMap(Optional::stream)
          .findFirst();
    }
    String day = end.matches("\\d{1,2}") ? end + "日" : end;
    return Stream.of(
            WrittenMonth.alone(end),
            WrittenMonth.dated('.', end),
            WrittenMonth.dated('-', end),
            WrittenMonth.alone(start.first().getMonthValue() + "月" + day)
                .filter(written -> written.day().isPresent()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The year of the start continues, also across New Year, as far as the fiscal year goes. */
  private static Reading<Timing> after(WrittenMonth part, Timing start, String end) {
    int year = start.first().getYear();
    Reading<Timing> nextYear = part.in(year + 1, end);
    return nextYear.found().filter(t -> FiscalYear.of(start.first()).contains(t.last())).isPresent()
        ? nextYear
        : part.in(year, end);
  }
}
