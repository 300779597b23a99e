package report.calendar;

import java.util.function.BiFunction;
import report.notation.Reading;

/** The end of a span, which leaves out what it shares with the start: R2.2～3, 10/9～11. */
final class SpanEnd {
  private SpanEnd() {}

  static Reading<Timing> read(
      String end,
      Timing start,
      FiscalYear within,
      BiFunction<String, FiscalYear, Reading<Timing>> single) {
    String iso = start.first().getYear() + "-";
    if (end.matches("\\d{1,2}日")
        || (start.precision() == Precision.DAY && end.matches("\\d{1,2}"))) {
      return single.apply(iso + start.first().getMonthValue() + "-" + end, within);
    }
    if (end.matches("\\d{1,2}月?(上旬|中旬|下旬|末|頃|ごろ)*")) {
      Reading<Timing> month = single.apply(iso + end, within);
      boolean nextYear = month.found().filter(t -> t.last().isBefore(start.first())).isPresent();
      return nextYear ? single.apply(start.first().getYear() + 1 + "-" + end, within) : month;
    }
    return single.apply(end, FiscalYear.of(start.first()));
  }
}
