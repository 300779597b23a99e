package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.SmallPlan;
import report.compose.Composer;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** What a person says of goals is what is printed, and what a figure is not is not made up. */
class RatingsOfPeopleTest {
  @TempDir private Path folder;
  private Document document;

  @BeforeEach
  void compose() throws IOException {
    SmallPlan plan = new SmallPlan(folder.resolve("R7"));
    plan.write(
        "book.yaml",
        """
        publisher: 市
        title: 評価
        asOf: R8.3月末
        rating:
          title: 今後の方向性
          bands:
            - {symbol: 拡充, judged: true, achieved: true}
            - {symbol: A, from: 100}
            - {symbol: B}
            - {symbol: 縮小, judged: true}
            - {symbol: 現状維持, judged: true, counted: false}
        themes: [theme-1]
        """);
    plan.goals(
        """
        - {id: kept, qualitative: 続ける}
        - {id: shrunk, qualitative: 縮める}
        - {id: grown, qualitative: 広げる}
        - {id: again, repost: true, qualitative: 再び続ける}
        - {id: overruled, name: 回数, target: [10回, 5人], measures: [回, 人]}
        - {id: left-out, name: 社数, target: 10社}
        - {id: surveyed, name: 人数, target: 10人}
        - {id: secret, name: 額, target: 10円}
        """);
    plan.write(
        "theme-1/progress/2026-03.yaml",
        """
        asOf: R8.3月末
        actions:
          act:
            results:
              kept: {rating: 現状維持, evidence: 会議で確認}
              shrunk: {rating: 縮小, evidence: 会議で確認}
              grown: {rating: 拡充, evidence: 会議で確認}
              again: {rating: 現状維持, evidence: 会議で確認}
              overruled: {actual: [8回, 5人], rating: {symbol: 拡充, reason: 台風}}
              left-out: {actual: 2社, rating: {symbol: 現状維持, reason: 制度の廃止}}
              surveyed: 調査中
              secret: 未公表
        """);
    Findings findings = new Findings();
    Book book = new PlansReader().read(folder, findings).get(0);
    assertThat(findings.hasErrors()).isFalse();
    document =
        Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  @Test
  void theRatingInForceStandsInItsColumnAndTheComputedOneBesideIt() {
    assertThat(said("overruled"))
        .containsExactly("80.0％ 拡充 未達 評価は算定のBを拡充に変更：台風", "100.0％ 拡充 達成 算定ではA");
    assertThat(explained("overruled")).contains("人による評価 拡充に変更（台風）", "評価 B（100％未満）");
  }

  @Test
  void whatIsNotCountedIsNeitherAchievedNorMissed() {
    assertThat(said("kept")).containsExactly(" 現状維持 対象外 達成・未達を問わない評価");
    assertThat(said("shrunk")).containsExactly(" 縮小 未達 ");
    assertThat(said("grown")).containsExactly(" 拡充 達成 ");
    assertThat(said("left-out"))
        .containsExactly("20.0％ 現状維持 対象外 達成・未達を問わない評価、評価は算定のBを現状維持に変更：制度の廃止");
    Tally tally = document.themes().get(0).tally();
    assertThat(tally.counted()).isEqualTo(3);
    assertThat(tally.achieved()).isEqualTo(1);
    assertThat(tally.mean()).isEqualTo("90.0％");
  }

  @Test
  void aFigureThatIsNotKnownIsPrintedAsItIsWritten() {
    assertThat(said("surveyed")).containsExactly("  調査中 ");
    assertThat(said("secret")).containsExactly("  未公表 ");
    assertThat(explained("secret")).contains("判定 未公表");
    assertThat(document.overview().owed())
        .extracting(OutstandingResult::word)
        .contains("調査中", "未公表");
  }

  private List<String> said(String goal) {
    return document.facts().stream()
        .filter(fact -> fact.goalId().equals(goal))
        .map(f -> String.join(" ", f.rate(), f.rating(), f.word(), f.remark()))
        .toList();
  }

  private List<String> explained(String goal) {
    return document.explanations().stream()
        .filter(explanation -> explanation.goalId().equals(goal))
        .flatMap(explanation -> explanation.steps().stream())
        .map(step -> step.label() + " " + step.text())
        .toList();
  }
}
