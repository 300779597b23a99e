package report.collect;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.Era;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;

/**
 * Reads a date in a cell as it is to be written to a file. Spreadsheets complete what was typed:
 * 11/5 gets the year in which it was typed, 2020/1 the first day of the month. What was typed can
 * be told from the format.
 *
 * @param year the year of the book
 * @param findings receives how it was read, if not as it stands there
 */
record DateEntry(FiscalYear year, Findings findings) {

  /**
   * The date of a cell.
   *
   * @return what is to be written; empty, with a finding, if that is not certain
   */
  Optional<String> read(FormCell place) {
    Optional<Cell> cell = place.cell();
    if (cell.isEmpty() || !(cell.get().value() instanceof CellValue.Date date)) {
      return CellText.of(place, findings);
    }
    LocalDate day = date.value().toLocalDate();
    boolean isInYear = !day.isBefore(year.firstDay()) && !day.isAfter(year.lastDay());
    if (!cell.get().format().showsYear() && !isInYear) {
      findings.add(
          CellText.finding(place, "F004.yearless", CellText.shown(place))
              .withSuggestedTexts(sameDay(day).map(DateEntry::written).toList()));
      return Optional.empty();
    }
    String written = cell.get().format().showsDay() ? written(day) : month(day);
    findings.add(
        Finding.of(Rule.ENTRY_READ_AS, place.span(), CellText.shown(place), written)
            .withMessage("F005.date"));
    return Optional.of(written);
  }

  /** The same day of the year of the book. */
  private Stream<LocalDate> sameDay(LocalDate day) {
    return Stream.of(year.firstDay().getYear(), year.lastDay().getYear())
        .filter(
            y ->
                day.getDayOfMonth() < 29
                    || day.withDayOfMonth(1).withYear(y).lengthOfMonth() >= day.getDayOfMonth())
        .map(y -> LocalDate.of(y, day.getMonthValue(), day.getDayOfMonth()))
        .filter(other -> !other.isBefore(year.firstDay()) && !other.isAfter(year.lastDay()));
  }

  private static String written(LocalDate day) {
    return month(day) + "." + day.getDayOfMonth();
  }

  private static String month(LocalDate day) {
    String year =
        Era.of(day)
            .map(era -> String.valueOf(era.letter()) + era.yearOf(day.getYear()))
            .orElse(String.valueOf(day.getYear()));
    return year + "." + day.getMonthValue();
  }
}
