package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.SmallPlan;
import report.compose.Composer;
import report.finding.Finding;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** Challenges and next steps of actions, initiatives and themes are printed, and explain misses. */
class OutlookTest {
  @TempDir private Path folder;
  private SmallPlan plan;

  @BeforeEach
  void plan() throws IOException {
    plan = new SmallPlan(folder.resolve("R7")).book().goals("- {id: count, name: 回数, target: 10回}");
  }

  private List<String> sentences(Findings findings) {
    return findings.sorted().stream().map(Finding::sentence).toList();
  }

  private String printed() {
    Findings findings = new Findings();
    Book book = new PlansReader().read(folder, findings).get(0);
    assertThat(sentences(findings)).isEmpty();
    return DocumentText.of(
            Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN))
        .lines()
        .filter(line -> line.matches("(?:== |-- |challenges|next).*"))
        .reduce("", (before, line) -> before + line + "\n");
  }

  @Test
  void eachPartHasItsParagraphsAndMarksAsTyped() throws IOException {
    plan.write(
        "theme-1/progress/2026-03.yaml",
        """
        asOf: R8.3月末
        challenges: 転出が続く
        next: |
          - 【新】相談会
          - 【拡】返還支援
        initiatives:
          one:
            next: ㊟日程を合わせる
        actions:
          act:
            challenges: |
              参加が減った。

              時間も短い。
            results:
              count: 10回
        """);

    assertThat(printed())
        .isEqualTo(
            """
            == 支援
            -- act
            challenges | 【課題】
            challenges | ○参加が減った。
            challenges | ○時間も短い。
            --\s
            next | 【今後の対応】
            next | ○㊟日程を合わせる
            == テーマ全体の課題・今後の対応
            --\s
            challenges | 【課題】
            challenges | ○転出が続く
            next | 【今後の対応】
            next |   ・【新】相談会
            next |   ・【拡】返還支援
            """);
  }

  @Test
  void whatAnEarlierReportSaysStaysWithItsDateUntilALaterOneSaysOtherwise() throws IOException {
    plan.write(
        "theme-1/progress/2025-09.yaml",
        "asOf: R7.9月末\nactions:\n  act:\n    challenges: 準備が遅い\n    next: 急ぐ\n");
    plan.write(
        "theme-1/progress/2026-03.yaml",
        "asOf: R8.3月末\nactions:\n  act:\n    next: 続ける\n    results: {count: 10回}\n");

    assertThat(printed())
        .contains("【課題】（R7.9月末時点）\nchallenges | ○準備が遅い", "【今後の対応】\nnext | ○続ける")
        .doesNotContain("急ぐ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actions: {act: {results: {count: 8回}, challenges: 参加が減った}}",
        "actions: {act: {results: {count: 8回}, next: 会場を移す}}",
        "actions: {act: {results: {count: 8回}}}\ninitiatives: {one: {challenges: 参加が減った}}"
      })
  void aMissedGoalOfAPartThatTellsItsProblemOwesNoReason(String report) throws IOException {
    plan.write("theme-1/progress/2026-03.yaml", "asOf: R8.3月末\n" + report + "\n");
    Findings findings = new Findings();
    new PlansReader().read(folder, findings);

    assertThat(sentences(findings)).doesNotContain("R005", "R005.next");
  }

  @Test
  void aMissedGoalStillOwesAReasonWhereOnlyTheThemeTellsItsProblem() throws IOException {
    plan.write(
        "theme-1/progress/2026-03.yaml",
        "asOf: R8.3月末\nchallenges: 転出が続く\nactions: {act: {results: {count: 8回}}}\n");
    Findings findings = new Findings();
    new PlansReader().read(folder, findings);

    assertThat(sentences(findings)).containsExactly("R005");
  }

  @Test
  void inAPlanTheKeysAreToldToBelongIntoReports() throws IOException {
    plan.goals("- {id: count, name: 回数, target: 10回}", "- {id: other, text: 文, next: 続ける}");
    Findings findings = new Findings();
    new PlansReader().read(folder, findings);

    assertThat(sentences(findings)).contains("K001.outlook");
  }
}
