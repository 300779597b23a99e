package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.SmallPlan;
import report.calendar.FiscalYear;
import report.calendar.TimingGrammar;
import report.check.BookCheck;
import report.check.Consequences;
import report.compose.Composer;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;
import report.read.field.SourceMap;

/** What a report says stays until a later one says something newer of the same. */
class ReportsAddUpTest {
  @TempDir private Path folder;
  private Book book;
  private SourceMap origins;

  @BeforeEach
  void read() throws IOException {
    SmallPlan plan = new SmallPlan(folder.resolve("R7"));
    plan.book();
    plan.goals(
        """
        - {id: made, name: 機構を設立, due: R7.10}
        - {id: signed, name: 協定を締結, due: R8.2}
        - {id: visits, name: 訪問, target: 10社}
        - {id: events, name: 催し, target: 10回}
        - {id: mistaken, name: 誤り, target: 10件}
        - {id: network, qualitative: 連携する}
        """,
        """
        - {id: tale, text: 語る}
        """);
    plan.write(
        "theme-1/progress/2025-09.yaml",
        """
        asOf: R7.9月末
        actions:
          act:
            text: 春から準備した
            results:
              made: {done: R7.9.15, note: 予定より早い}
              visits: 4社
              events: {actual: 12回, reason: 春}
              mistaken: 99件
              network: {rating: ○, evidence: 会議}
          tale:
            text: 秋の物語
        """);
    plan.write(
        "theme-1/progress/2026-03.yaml",
        """
        asOf: R8.3月末
        actions:
          act:
            results:
              signed: R8.1
              events: 9回
            withdrawn: [mistaken]
        """);
    Findings findings = new Findings();
    PlansReader reader = new PlansReader();
    book = reader.read(folder, findings).get(0);
    origins = reader.origins();
    assertThat(findings.hasErrors()).isFalse();
  }

  @Test
  void whatALaterReportDoesNotSpeakOfStaysWithItsDate() {
    assertThat(said("R8.3月末", "made")).isEqualTo("R7.9.15（R7.9月末時点） 達成 ");
    assertThat(said("R8.3月末", "signed")).isEqualTo("R8.1 達成 ");
    assertThat(said("R8.3月末", "visits")).isEqualTo("4社（R7.9月末時点） 未達 40.0％");
    assertThat(said("R8.3月末", "network")).isEqualTo("R7.9月末時点 未達 ");
    assertThat(document("R8.3月末").themes().get(0).tally().counted()).isEqualTo(5);
    assertThat(document("R8.3月末").themes().get(0).tally().achieved()).isEqualTo(2);
  }

  @Test
  void theTextOfAnActionStaysToo() {
    assertThat(DocumentText.of(document("R8.3月末")))
        .contains("（R7.9月末時点）", "春から準備した", "秋の物語", "予定より早い");
    assertThat(DocumentText.of(document("R7.9月末")))
        .contains("春から準備した")
        .doesNotContain("（R7.9月末時点）");
  }

  @Test
  void aLaterReportReplacesWhatItSpeaksOf() {
    assertThat(said("R8.3月末", "events")).isEqualTo("9回 未達 90.0％");
    assertThat(said("R7.9月末", "events")).isEqualTo("12回 達成 120.0％");
  }

  @Test
  void whatIsWithdrawnIsNotReported() {
    assertThat(said("R8.3月末", "mistaken")).isEqualTo(" 未報告 ");
    assertThat(said("R7.9月末", "mistaken")).isEqualTo("99件 達成 990.0％");
  }

  @Test
  void theExplanationSaysFromWhichReportAFigureIs() {
    assertThat(document("R8.3月末").explanations())
        .filteredOn(explanation -> explanation.goalId().equals("visits"))
        .flatMap(Explanation::steps)
        .extracting(Explanation.Step::text)
        .contains("R7.9月末時点の報告（その後の報告なし）");
  }

  @Test
  void aFigureOfTheMiddleOfTheYearIsOwedAtItsEnd() {
    Findings found = new Findings();
    new BookCheck(List.of(book), origins::of, new Consequences(Map.of()), Map.of(), Map.of())
        .check(book, found);
    assertThat(found.sorted())
        .extracting(finding -> finding.sentence() + " " + finding.arguments())
        .contains("R007.earlier [visits, R8.3月末, R7.9月末, 4社]", "R007 [mistaken, R8.3月末]")
        .noneMatch(finding -> finding.contains("made"))
        .noneMatch(finding -> finding.startsWith("R005 [visits"));
  }

  private String said(String date, String goal) {
    return document(date).facts().stream()
        .filter(fact -> fact.goalId().equals(goal))
        .map(fact -> String.join(" ", fact.actual().printed(), fact.word(), fact.rate()))
        .findFirst()
        .orElseThrow();
  }

  private Document document(String date) {
    return Composer.compose(
        book,
        TimingGrammar.read(date, new FiscalYear(2025)).found().orElseThrow(),
        new Labels(Locale.JAPANESE),
        WrittenPlaces.UNKNOWN);
  }

  /** A copy as the Explorer of a Japanese Windows names it. */
  @Test
  void aCopyWithAnotherFigureIsReportedByItsName() throws IOException {
    SmallPlan plan = new SmallPlan(folder.resolve("R7"));
    plan.write(
        "theme-1/progress/2026-03 のコピー.yaml",
        "asOf: R8.3月末\nactions:\n  act:\n    results: {visits: 1社}\n");
    Findings findings = new Findings();
    new PlansReader().read(folder, findings);
    assertThat(findings.sorted())
        .filteredOn(finding -> finding.sentence().equals("R012"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.arguments().toString()).contains("2026-03 のコピー.yaml"));
  }
}
