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
import org.junit.jupiter.params.provider.CsvSource;
import report.SmallPlan;
import report.compose.Composer;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** An explanation names what nobody wrote and was assumed. */
class AssumptionsTest {
  @TempDir private Path folder;
  private Book book;

  @BeforeEach
  void read() throws IOException {
    SmallPlan plan = new SmallPlan(folder.resolve("R7"));
    plan.book();
    plan.goals(
        """
        - {id: bare, name: 件数, target: 10件}
        - {id: limit, name: 件数, target: 10件以上}
        - {id: zero, name: 事故, target: 0件}
        - {id: rank, name: 順位, target: 10位}
        - {id: trend, name: 順位, target: 上昇, baseline: 11位}
        - {id: chosen, name: 件数, target: 10件, baseline: 5件, method: from-baseline}
        - {id: years, name: 率, targets: {R6: 90％, R7: 94％, R9: 100％}}
        - {id: year, name: 率, targets: {R6: 90％, R7: 94％, R9: 100％}}
        """);
    plan.write(
        "theme-1/progress/2026-03.yaml",
        """
        asOf: R8.3月末
        actions:
          act:
            results:
              bare: 12件
              limit: 12件
              zero: 0件
              rank: 9位
              trend: 9位
              chosen: 12件
              years: 95％
              year: 91％（R6）
        """);
    Findings findings = new Findings();
    book = new PlansReader().read(folder, findings).get(0);
    assertThat(findings.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bare, 10件以上（条件の付かない目標は「以上」とみなす）, 10件 or more: a target without a condition means at least that"
        + " figure",
    "zero, 0件以下（0の目標は「以下」とみなす）, 0件 or less: a target of zero means no more than that",
    "rank, 10位以内（順位は小さいほどよい）, '10位 or better: for ranks, less is better'",
    "trend, 順位は小さいほどよいものとして判定, 'for ranks, less is better'",
    "years, この冊子の年度（年度の記載がないため）, 'the year of the book, because none is written'",
    "year, 令和6年度（記載のとおり）, 'FY2024, as written'",
    "year, 令和6年度までに期限の来た最後の目標（令和6年度）で判定, 'judged by the last target due by FY2024, the target of"
        + " FY2024'"
  })
  void whatIsAssumedIsNamedInBothLanguages(String goal, String japanese, String english) {
    assertThat(steps(goal, Locale.JAPANESE)).contains(japanese);
    assertThat(steps(goal, Locale.ENGLISH)).contains(english);
  }

  @Test
  void whatIsWrittenOrChosenIsNoAssumption() {
    assertThat(steps("limit", Locale.JAPANESE)).noneMatch(step -> step.contains("みなす"));
    assertThat(steps("chosen", Locale.JAPANESE)).noneMatch(step -> step.contains("みなす"));
    assertThat(steps("bare", Locale.JAPANESE)).noneMatch(step -> step.contains("年度"));
  }

  private List<String> steps(String goal, Locale locale) {
    return Composer.compose(book, book.asOf(), new Labels(locale), WrittenPlaces.UNKNOWN)
        .explanations()
        .stream()
        .filter(explanation -> explanation.goalId().equals(goal))
        .flatMap(explanation -> explanation.steps().stream())
        .map(Explanation.Step::text)
        .toList();
  }
}
