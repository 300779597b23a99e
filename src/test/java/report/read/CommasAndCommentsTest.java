package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.edit.TextEdits;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Severity;
import report.finding.Suggestion;

class CommasAndCommentsTest {
  private static final String PLAN =
      """
      number: 3
      title: t
      department: d
      direction: 方向
      initiatives:
        - id: i
          title: t
          actions:
            - id: a
              text: t
              goals:
                - id: g
                  name: n
                  target: %s
      """;

  @TempDir Path scratch;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,200社2,500人",
        "[1,200社, 2,500人]",
        "[約1,234,567円,2,000人]",
        "[1, 200社]",
        "[1,200, 2,500]",
        "{value: 4,960, unit: t}",
        "{value: 1,234,567, unit: t, about: true}",
        "{between: [1,000, 2,000], unit: 人}",
        "－／1,200人",
      })
  void everyAdviceCanBePastedAndThenValidates(String target) throws IOException {
    Fixtures.Outcome before = read(PLAN.formatted(target));
    assertThat(before.findings()).isNotEmpty();
    assertThat(before.findings().get(0).suggestions()).isNotEmpty();
    int most = before.findings().stream().mapToInt(f -> f.suggestions().size()).max().orElseThrow();
    for (int i = 0; i < most; i++) {
      String better = PLAN.formatted(target);
      better = TextEdits.apply(better, pasted(before.findings(), i));
      assertThat(read(better).lines()).as(better).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[5, 100]", "[5件, 500万円]", "['1,200社', '2,500人']", "1,200社"})
  void commasThatPartValuesAreLeftAlone(String target) throws IOException {
    assertThat(read(PLAN.formatted(target)).lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"セミナー #1 の開催回数", "電話 #8000", "'産業' #1", "\"産業\" #1 'の'振興", "#1 の振興"})
  void aValueThatGoesOnInACommentIsOfferedInQuotes(String title) throws IOException {
    String plan = PLAN.formatted("5社").replaceFirst("title: t", "title: " + title);
    Fixtures.Outcome before = read(plan);
    assertThat(before.lines()).hasSize(1);
    assertThat(read(TextEdits.apply(plan, pasted(before.findings(), 0))).lines()).isEmpty();
  }

  @Test
  void aCommentWithABlankStays() throws IOException {
    String plan =
        PLAN.formatted("5社 # 暫定")
            .replaceFirst("title: t", "title: t #　全角の空白\n#title: 産業\n##\n#report: ignore B002 理由");
    assertThat(read(plan).lines()).isEmpty();
  }

  private static List<Edit> pasted(List<Finding> findings, int choice) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings) {
      int last = finding.suggestions().size() - 1;
      Suggestion suggestion = finding.suggestions().get(Math.min(choice, last));
      edits.add(new Edit(suggestion.span(), suggestion.text()));
    }
    return edits;
  }

  /** The errors of a plan; what else a book lacks is not asked. */
  private Fixtures.Outcome read(String plan) throws IOException {
    Path file = Files.writeString(scratch.resolve("plan.yaml"), plan);
    Fixtures.Outcome all = Fixtures.readAsPlan(file, Files.createTempDirectory(scratch, "base"));
    return new Fixtures.Outcome(
        all.plans(),
        all.findings().stream()
            .filter(f -> f.severity() == Severity.ERROR || f.rule() == Rule.LEADING_ZERO)
            .toList());
  }
}
