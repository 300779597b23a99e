package report.read;

import java.time.LocalDate;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Id;
import report.read.field.Fields;

/**
 * The file name of a meeting: its date, and a suffix if there are two on the same day.
 *
 * @param name with its ending
 */
record MeetingFile(String name) {
  private static final String ENDING = ".yaml";

  /** The id of the meeting; empty, with a finding, if name, date and year do not match. */
  Optional<Id> id(Timing date, Fields fields, FiscalYear year, Findings findings) {
    LocalDate day = date.first();
    Span span = fields.keySpan("date").orElseGet(fields::span);
    if (!year.contains(day) && !isYearAfter(year, day)) {
      findings.add(
          Finding.of(Rule.MEETING_DATE, span, date.written(), year.label(), other(day))
              .withMessage("V004.year"));
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - ENDING.length());
    if (!stem.matches(day + "(?:-.+)?") || !Id.isId(stem)) {
      findings.add(Finding.of(Rule.MEETING_DATE, span, name, date.written(), day + ENDING));
      return Optional.empty();
    }
    return Optional.of(new Id(stem));
  }

  /** A council that reviews the results of a year meets after its end. */
  private static boolean isYearAfter(FiscalYear year, LocalDate day) {
    return year.contains(day.minusYears(1));
  }

  private static String other(LocalDate day) {
    return FiscalYear.isInRange(day) ? FiscalYear.of(day).code() : day.toString();
  }
}
