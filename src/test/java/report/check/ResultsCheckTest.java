package report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static report.check.GivenBook.actual;
import static report.check.GivenBook.book;
import static report.check.GivenBook.done;
import static report.check.GivenBook.found;
import static report.check.GivenBook.goal;
import static report.check.GivenBook.judged;
import static report.check.GivenBook.measure;
import static report.check.GivenBook.milestone;
import static report.check.GivenBook.report;
import static report.check.GivenBook.state;
import static report.check.GivenBook.theme;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.plan.Actual;
import report.plan.Counting;
import report.plan.Goal;

class ResultsCheckTest {
  private static final List<Goal> COUNT = List.of(goal("count", "100件"));

  @ParameterizedTest
  @CsvSource({
    "R2.3月末, 99件, '', R005 count",
    "R2.3月末, 100件, '', ''",
    "R2.3月末, 99件, 感染, ''",
    "R2.2月末, 99件, '', ''"
  })
  void aFigureMissedAtTheEndOfTheYearNeedsAReason(
      String asOf, String actual, String reason, String found) {
    assertThat(
            found(
                book(
                    asOf,
                    theme("theme-1", 1, COUNT, report(asOf, actual("count", actual, reason, ""))))))
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
  }

  @Test
  void whatIsNotCountedNeedsNoReason() {
    for (Counting counting : List.of(Counting.REPOST, Counting.REFERENCE)) {
      Goal shown = goal("count", "件数", counting, Optional.empty(), measure("100件", "", ""));
      assertThat(found(book(List.of(shown), report("R2.3月末", actual("count", "1件")))))
          .filteredOn(line -> line.startsWith("R005"))
          .isEmpty();
    }
  }

  /** Who says what comes next apart from the reason is expected to do so each time. */
  @Test
  void aBookThatSaysWhatComesNextOnceSaysItOfEachTargetMissed() {
    List<Goal> two = List.of(goal("one", "100件"), goal("two", "100件"));

    assertThat(
            found(
                book(
                    two,
                    report(
                        "R2.3月末", actual("one", "1件", "感染", ""), actual("two", "1件", "感染", "")))))
        .isEmpty();
    assertThat(
            found(
                book(
                    two,
                    report(
                        "R2.3月末",
                        actual("one", "1件", "感染", "続ける"),
                        actual("two", "1件", "感染", "")))))
        .containsExactly("R005.next two");
  }

  @ParameterizedTest
  @CsvSource({
    "150件, ''",
    "151件, R006 count/151.0％",
    "150.01件, R006 count/150.0％",
    "1000件, R006 count/1000.0％"
  })
  void farBeyondATargetAReaderAsksWhy(String actual, String found) {
    assertThat(found(book(COUNT, report("R2.3月末", actual("count", actual)))))
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found.replace("/", ", ")));
  }

  @Test
  void aReasonAnswersThat() {
    assertThat(found(book(COUNT, report("R2.3月末", actual("count", "900件", "大規模な催し", "")))))
        .isEmpty();
  }

  @Test
  void aShareBeyondTheWholeIsWrongAndNotFarBeyond() {
    Goal share = goal("share", "入居率", Counting.COUNTED, Optional.empty(), measure("50％", "", ""));

    assertThat(found(book(List.of(share), report("R2.3月末", actual("share", "120％")))))
        .containsExactly("P011 120％");
  }

  @Test
  void aJudgementStandsOnEvidence() {
    assertThat(found(book(List.of(state("net")), report("R2.3月末", judged("net", "◎", "")))))
        .containsExactly("R010 net");
    assertThat(found(book(List.of(state("net")), report("R2.3月末", judged("net", "◎", "8回開催")))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "R1.9月, R1.9月末, ''",
    "R1.10.1, R1.9月末, R011 R1.10.1/R1.9月末",
    "H31.3.31, R1.9月末, R009 H31.3.31/令和元年度",
    "H31.4.1, R1.9月末, ''"
  })
  void whatIsDoneWasDoneInTheYearAndBeforeTheReport(String done, String report, String found) {
    assertThat(
            found(
                book(
                    report,
                    theme(
                        "theme-1",
                        1,
                        List.of(milestone("site", "R1.9月")),
                        report(report, done("site", done))))))
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found.replace("/", ", ")));
  }

  @ParameterizedTest
  @CsvSource({"R1.8月末, ''", "R1.9月末, R005 site"})
  void aMilestoneIsMissedOnItsOwnDay(String asOf, String found) {
    assertThat(
            found(
                book(
                    asOf,
                    theme(
                        "theme-1",
                        1,
                        List.of(milestone("site", "R1.9月")),
                        report(asOf, done("site", ""))))))
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
  }

  @Test
  void aThemeWithoutReportsIsOneFindingOnceSomethingIsDue() {
    List<Goal> goals = List.of(goal("one", "1件"), goal("two", "2件"), state("net"));

    assertThat(found(book(goals))).containsExactly("R007.theme theme-1, R2.3月末, R1");
    assertThat(found(book("H31.4月末", theme("theme-1", 1, goals)))).isEmpty();
  }

  @Test
  void aFigureThatIsYetToComeIsNoMissingResult() {
    assertThat(
            found(
                book(COUNT, report("R2.3月末", actual("count", new Actual.Pending("集計中"), "", "")))))
        .isEmpty();
  }

  @Test
  void anEarlierFigureDoesNotSayWhatBecameOfTheYear() {
    assertThat(found(book(COUNT, report("R1.9月末", actual("count", "100件")), report("R2.3月末"))))
        .containsExactly("R007.earlier count, R2.3月末, R1.9月末, 100件");
  }

  @Test
  void whereTheLastReportIsEarlyThatIsOneFinding() {
    assertThat(found(book(COUNT, report("R1.9月末"))))
        .containsExactly("R007.late theme-1, R2.3月末, R1.9月末, R1");
  }

  @Test
  void severalGoalsOfOneActionAreOneFinding() {
    List<Goal> two = List.of(goal("one", "1件"), goal("two", "2件"));

    assertThat(found(book(two, report("R2.3月末")))).containsExactly("R007.goals one, two, R2.3月末");
  }
}
