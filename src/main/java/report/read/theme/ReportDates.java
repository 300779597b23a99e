package report.read.theme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.read.field.Placed;

/** The dates of the reports of a theme, which must be unique. */
final class ReportDates {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{1,2}(?:-\\d{1,2})?(?!\\d)");
  private static final Pattern END_OF_DATE = Pattern.compile("[ \u3000_(（]");

  private final FiscalYear year;
  private final Findings findings;
  private final Map<LocalDate, Report> first = new HashMap<>();

  /** A report of which the date is known. */
  private record Report(String file, Span asOf) {}

  ReportDates(FiscalYear year, Findings findings) {
    this.year = year;
    this.findings = findings;
  }

  /**
   * Adds the next report, and reports contradictions of its date. It is a separate finding if the
   * date is before the year.
   */
  void add(String file, Placed<Timing> asOf) {
    Timing date = asOf.value();
    @Nullable Report before = first.putIfAbsent(date.last(), new Report(file, asOf.span()));
    if (before != null) {
      findings.add(
          Finding.of(Rule.REPEATED_REPORT, asOf.span(), before.file(), file, date.written())
              .withRelated(before.asOf()));
    }
    named(file)
        .filter(name -> !date.last().isBefore(year.firstDay()))
        .filter(name -> name.last().isBefore(date.first()) || name.first().isAfter(date.last()))
        .ifPresent(
            name ->
                findings.add(
                    Finding.of(
                        Rule.REPORT_FILE_NAME,
                        asOf.span(),
                        file,
                        date.written(),
                        YearMonth.from(date.last()) + ".yaml")));
  }

  /** The date at the start of a file name, if it is certainly one. */
  private Optional<Timing> named(String file) {
    String name = file.substring(0, file.lastIndexOf('.'));
    Matcher iso = ISO.matcher(name);
    String date = iso.lookingAt() ? iso.group() : END_OF_DATE.split(name, 2)[0];
    return TimingGrammar.read(date, year).found();
  }
}
