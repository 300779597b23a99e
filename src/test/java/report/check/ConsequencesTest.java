package report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static report.check.GivenBook.H30;
import static report.check.GivenBook.R1;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;

/** What may only be missing since it could not be read is not reported. */
class ConsequencesTest {
  private static Finding at(Rule rule, String file) {
    return Finding.of(rule, Span.start(new Source(file, List.of("a: 1"))), "x");
  }

  private static Consequences of(FiscalYear year, Rule rule, String file) {
    Findings findings = new Findings();
    findings.add(at(rule, file));
    return new Consequences(Map.of(year, findings));
  }

  private static boolean mayHold(Consequences all, Rule rule, String file) {
    return all.mayHold(at(rule, file), R1, true);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"UNUSED_TERM", "REPOST_OF_NOTHING", "ID_CHANGED", "NOT_REPORTED", "OUTSIDE_YEAR"})
  void inABookWithoutErrorsEverythingHolds(Rule rule) {
    Consequences none = new Consequences(Map.of(R1, new Findings()));

    assertThat(mayHold(none, rule, "R1/theme-1/plan.yaml")).isFalse();
  }

  @Test
  void aWarningMakesNoDraft() {
    Consequences warned = of(R1, Rule.MISSED_WITHOUT_REASON, "R1/theme-1/progress/a.yaml");

    assertThat(mayHold(warned, Rule.UNUSED_TERM, "R1/glossary.yaml")).isFalse();
  }

  @Test
  void aTermMayBeMarkedInAnyFileThatCouldNotBeRead() {
    assertThat(
            mayHold(
                of(R1, Rule.NOT_YAML, "R1/theme-9/plan.yaml"),
                Rule.UNUSED_TERM,
                "R1/glossary.yaml"))
        .isTrue();
    assertThat(
            mayHold(
                of(H30, Rule.NOT_YAML, "H30/theme-9/plan.yaml"),
                Rule.UNUSED_TERM,
                "R1/glossary.yaml"))
        .as("of another year")
        .isFalse();
  }

  @Test
  void anIdMayBeThereInTheBrokenBookOfLastYear() {
    assertThat(
            mayHold(
                of(H30, Rule.NOT_YAML, "H30/theme-1/plan.yaml"),
                Rule.ID_CHANGED,
                "R1/theme-1/plan.yaml"))
        .isTrue();
    assertThat(
            mayHold(
                of(new FiscalYear(2017), Rule.NOT_YAML, "H29/theme-1/plan.yaml"),
                Rule.ID_CHANGED,
                "R1/theme-1/plan.yaml"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "R1/theme-1/progress/2020-03.yaml, R1/theme-1/plan.yaml, true",
    "R1/theme-1/progress/2020-03.yaml, R1/theme-1/progress/2019-09.yaml, true",
    "R1/theme-1/progress/2020-03.yaml, R1/theme-2/plan.yaml, false",
    "R1/theme-1/plan.yaml, R1/theme-1/plan.yaml, true",
    "R1/theme-1/plan.yaml, R1/theme-1/progress/2020-03.yaml, false",
    "R1/book.yaml, R1/theme-1/plan.yaml, false"
  })
  void aResultMayStandInAReportThatCouldNotBeRead(String broken, String at, boolean mayHold) {
    assertThat(mayHold(of(R1, Rule.NOT_YAML, broken), Rule.NOT_REPORTED, at)).isEqualTo(mayHold);
  }

  @ParameterizedTest
  @CsvSource({
    "R1/theme-1/2020-03.yaml, true",
    "R1/theme-1/progres/2020-03.yaml, true",
    "R1/theme-2/2020-03.yaml, false"
  })
  void aFileThatIsNotReadMayBeTheReport(String unread, boolean mayHold) {
    assertThat(mayHold(of(R1, Rule.UNREAD_FILE, unread), Rule.NOT_REPORTED, "R1/theme-1/plan.yaml"))
        .isEqualTo(mayHold);
  }

  @ParameterizedTest
  @CsvSource({
    "R1/theme-1/progress/2019-09.yaml, true",
    "R1/theme-1/progress/2020-03.yaml, false",
    "R1/theme-2/progress/2019-09.yaml, false"
  })
  void aReasonMayStandInAnotherReportThatCouldNotBeRead(String broken, boolean mayHold) {
    assertThat(
            mayHold(
                of(R1, Rule.NOT_YAML, broken),
                Rule.MISSED_WITHOUT_REASON,
                "R1/theme-1/progress/2020-03.yaml"))
        .isEqualTo(mayHold);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"MISSED_WITHOUT_REASON", "NOT_REPORTED", "REPORT_AFTER_BOOK", "OUTSIDE_YEAR"})
  void withoutTheDateOfTheBookNothingIsLate(Rule rule) {
    Consequences none = new Consequences(Map.of());

    assertThat(none.mayHold(at(rule, "R1/theme-1/plan.yaml"), R1, false)).isTrue();
    assertThat(none.mayHold(at(Rule.UNUSED_TERM, "R1/glossary.yaml"), R1, false)).isFalse();
  }
}
