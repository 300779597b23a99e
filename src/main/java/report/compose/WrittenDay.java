package report.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import report.calendar.Era;
import report.calendar.Timing;
import report.document.Labels;

/** A day written out, in the calendar of the source. */
final class WrittenDay {
  private WrittenDay() {}

  /** 2024年3月12日 for 2024-03-12, 令和6年3月12日 for R6.3.12; 12 March 2024 in English. */
  static String of(Timing day, Labels labels) {
    LocalDate date = day.first();
    if (!labels.language().equals("ja")) {
      return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }
    return year(day, date) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private static String year(Timing day, LocalDate date) {
    if (Character.isDigit(day.written().charAt(0))) {
      return String.valueOf(date.getYear());
    }
    Era era = Era.of(date).orElseThrow();
    int year = era.yearOf(date.getYear());
    return era.kanji() + (year == 1 ? "元" : year);
  }
}
