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
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Severity;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** Reasons and next steps are texts: one line in brackets, several paragraphs below their name. */
class ReasonsTest {
  @TempDir private Path folder;
  private SmallPlan plan;

  @BeforeEach
  void plan() throws IOException {
    plan = new SmallPlan(folder.resolve("R7"));
    plan.write("book.yaml", "publisher: 市\ntitle: 評価\nasOf: R8.3月末\nthemes: [theme-1]\n");
    plan.goals("- {id: count, name: 回数, target: 10回}");
  }

  private String printed(String result) throws IOException {
    plan.write(
        "theme-1/progress/2026-03.yaml",
        "asOf: R8.3月末\nactions:\n  act:\n    results:\n      count:\n        actual: 8回\n"
            + result.indent(8));
    Findings findings = new Findings();
    Book book = new PlansReader().read(folder, findings).get(0);
    assertThat(findings.sorted())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .extracting(Finding::rule)
        .isEmpty();
    Document document =
        Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
    List<String> lines =
        DocumentText.of(document)
            .lines()
            .filter(line -> line.startsWith("progress | "))
            .map(line -> line.substring("progress | ".length()))
            .toList();
    return String.join("\n", lines.subList(1, lines.size()));
  }

  @Test
  void oneLineStandsInBracketsAsBefore() throws IOException {
    assertThat(printed("reason: 2回を中止した\nnext: オンラインで開く\n"))
        .isEqualTo("（2回を中止した）\n（今後の対応：オンラインで開く）");
  }

  @Test
  void severalParagraphsAndListsStandBelowTheirNames() throws IOException {
    assertThat(
            printed(
                """
                reason: |
                  感染症の拡大による。

                  - 2月の回
                  - 3月の回
                next: |
                  - 【新】オンラインで開く
                  - 【拡】回数を増やす

                  秋までに決める。
                """))
        .isEqualTo(
            """
            理由：感染症の拡大による。
              ・2月の回
              ・3月の回
            今後の対応：
              ・【新】オンラインで開く
              ・【拡】回数を増やす
            秋までに決める。\
            """);
  }
}
