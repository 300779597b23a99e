package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.SmallPlan;
import report.compose.Composer;
import report.plan.Book;
import report.project.Language;
import report.project.PlansFolder;
import report.read.Plans;
import report.scaffold.EarlierTexts;
import report.scaffold.NewProgress;

/** What a book says of the years before it. */
class EarlierYearsTest {
  @TempDir private Path folder;
  private SmallPlan last;
  private SmallPlan now;

  @BeforeEach
  void writeTheBooks() throws IOException {
    last = new SmallPlan(folder.resolve("R6"));
    last.write("book.yaml", "publisher: 市\ntitle: 冊子\nasOf: R7.3月末\nthemes: [theme-1]\n");
    last.goals(
        """
        - {id: dated, name: 率, target: 80％}
        - {id: several, name: 補助, target: [5件, 50万円]}
        - {id: fewer, name: 火災, target: 130件以下}
        - {id: typed, name: 件数, target: 10件}
        - {id: parts, name: 件数, target: [10件, 20件]}
        - {id: open, name: 件数, target: 10件}
        - {id: unit, name: 参加, target: 10社}
        """);
    last.write(
        "theme-1/progress/2024-09.yaml",
        "asOf: R6.9月末\nactions:\n  act:\n    results:\n      several: [1件, 1万円]\n");
    last.write(
        "theme-1/progress/2025-03.yaml",
        """
        asOf: R7.3月末
        actions:
          act:
            results:
              dated: 82.4％（R7.2月時点）
              several: [5件, 約51万円]
              fewer: 121件（速報）
              typed: 10件
              parts: [10件, 20件]
              open: 集計中
              unit: 10社
        """);
    now = new SmallPlan(folder.resolve("R7"));
    now.book();
    now.goals(
        """
        - {id: dated, name: 率, target: 85％}
        - {id: several, name: 補助, target: [5件, 50万円]}
        - {id: fewer, name: 火災, target: 前年度より減少}
        - {id: typed, name: 件数, target: 10件, previous: 約10件}
        - {id: parts, name: 件数, target: 10件, previous: 9件}
        - {id: open, name: 件数, target: 10件}
        - {id: unit, name: 参加, target: 10機関}
        - {id: new, name: 新規, target: 10件}
        """);
    now.write(
        "theme-1/progress/2026-03.yaml",
        "asOf: R8.3月末\nactions:\n  act:\n    results:\n      fewer: 118件\n      dated: 86％\n");
  }

  @ParameterizedTest
  @CsvSource({
    "dated, 82.4％（R7.2月時点）, 82.4",
    "several, 5件 約51万円, 5 510000",
    "fewer, 121件（速報）, 121",
    "typed, 約10件, 10",
    "parts, 9件, 9",
    "open, '', ''",
    "unit, '', ''",
    "new, '', ''"
  })
  void lastYearsActualIsTakenFromItsBookUnlessThePlanGivesIt(
      String goal, String printed, String number) throws IOException {
    List<Value> values =
        document().facts().stream()
            .filter(fact -> fact.goalId().equals(goal))
            .map(Fact::previous)
            .toList();

    assertThat(values.stream().map(Value::printed).collect(Collectors.joining(" ")))
        .isEqualTo(printed);
    assertThat(
            values.stream()
                .flatMap(value -> value.number().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(number);
  }

  @Test
  void itIsPrintedWithTheGoal() throws IOException {
    assertThat(DocumentText.of(document()))
        .contains("率：85％（昨年度：82.4％（R7.2月時点））")
        .contains("補助：5件、50万円（昨年度：5件、約51万円）");
  }

  @Test
  void aDirectionIsJudgedByItAndTheExplanationNamesItsFile() throws IOException {
    assertThat(fact("fewer").word()).isEqualTo("達成");
    assertThat(step("fewer", "previous"))
        .isEqualTo("121件（速報）（R6/theme-1/progress/2025-03.yaml:7） → 121件");
  }

  @Test
  void aBookTwoYearsAgoIsNotAsked() throws IOException {
    SmallPlan later = new SmallPlan(folder.resolve("R8"));
    later.write("book.yaml", "publisher: 市\ntitle: 冊子\nasOf: R8.4\nthemes: [theme-1]\n");
    later.goals("- {id: several, name: 補助, target: [6件, 60万円]}\n");

    assertThat(DocumentText.of(document("R8"))).doesNotContain("昨年度：");
  }

  @Test
  void aThemeWithErrorsIsNotAsked() throws IOException {
    last.write("theme-1/progress/2025-01.yaml", "asOf: R7.1\nactions:\n  act: {txt: 一}\n");

    assertThat(fact("dated").previous()).isEqualTo(Value.NONE);
  }

  @Test
  void aHistoryIsATableInTheOrderOfItsYearsAndEndsWithLastYear() throws IOException {
    now.goals(
        """
        - {id: dated, name: 率, target: 85％, history: {R5: 80％, 令和3年度: －, R4: 79％（速報）}}
        - id: several
          name: 補助
          measures: [件数, 金額]
          target: [5件, 50万円]
          history: {R5: [4件, 集計中]}
        """);
    now.write("theme-1/progress/2026-03.yaml", "asOf: R8.3月末\nactions: {}\n");

    assertThat(DocumentText.of(document()))
        .contains("実績の推移")
        .containsSubsequence("年度", "R3", "－", "R4", "79％（速報）", "R5", "80％", "R6", "82.4％")
        .containsSubsequence("年度", "R5", "R6", "件数", "4件", "5件", "金額", "集計中", "約51万円");
    assertThat(fact("dated").years().history())
        .extracting(Fact.OfYear::year)
        .containsExactly("R3", "R4", "R5", "R6");
    assertThat(step("dated", "history")).isEqualTo("R3 －、R4 79％（速報）、R5 80％、R6 82.4％（R7.2月時点）");
    assertThat(fact("several").years().history())
        .extracting(one -> one.year() + " " + one.value().printed())
        .containsExactly("R5 4件", "R6 5件");
  }

  @Test
  void whatThePlanSaysAroundATargetIsPrinted() throws IOException {
    now.goals(
        """
        - id: dated
          name: 率
          targets: {R6: 80％, R7: 85％, R8: 87％, R9: 90％}
          baseline: 70％
          baselineYear: R2
          period: 通年
          revised:
            - {from: 88％, on: R7.6, reason: 調査の変更}
            - {from: 86％, on: R7.10, reason: 災害}
        """);
    now.write("theme-1/progress/2026-03.yaml", "asOf: R8.3月末\nactions: {}\n");

    assertThat(DocumentText.of(document()))
        .contains(
            "率：当初 88％ → 変更後 86％（R7.6 調査の変更） → 変更後 85％（R7.10 災害）（通年）"
                + "（昨年度：82.4％（R7.2月時点））（基準値：70％（R2））"
                + "（令和6年度の目標：80％）（令和8年度の目標：87％）（令和9年度の目標：90％）");
    Fact fact = fact("dated");
    assertThat(fact.baseline().printed()).isEqualTo("70％（R2）");
    assertThat(fact.years().around().baselineYear()).isEqualTo("R2");
    assertThat(fact.years().around().beside())
        .containsExactly(
            "（通年）",
            "当初 88％ → 変更後 86％（R7.6 調査の変更） → 変更後 85％（R7.10 災害）",
            "80％（R6）",
            "87％（R8）",
            "90％（R9）");
  }

  @Test
  void aContextIndicatorIsNamedAndExplainedInTheLegend() throws IOException {
    now.goals("- {id: homes, name: 世帯数, indicator: context, target: 10世帯}\n");
    now.write(
        "theme-1/progress/2026-03.yaml",
        "asOf: R8.3月末\nactions:\n  act:\n    results:\n      homes: 12世帯\n");

    Document document = document();
    assertThat(DocumentText.of(document)).contains("対象指標");
    assertThat(document.overview().legend()).extracting(LegendEntry::sign).contains("対象指標");
    assertThat(document.overview().tally().counted()).isEqualTo(1);
  }

  @Test
  void whatAnEarlierReportSaidStaysAndEveryOutputNamesItsDate() throws IOException {
    now.write(
        "theme-1/progress/2025-09.yaml",
        """
        asOf: R7.9月末
        actions:
          act:
            text: 前期の取組
            results:
              dated: {actual: 84％, reason: 遅れている}
              typed: 4件
        """);
    now.write(
        "theme-1/progress/2026-03.yaml",
        "asOf: R8.3月末\nactions:\n  act:\n    results:\n      typed: 11件\n");

    assertThat(DocumentText.of(document()))
        .contains("率：84％（R7.9月末時点）")
        .containsSubsequence("（R7.9月末時点）", "前期の取組")
        .contains("件数：11件");
    assertThat(fact("dated").actual().printed()).isEqualTo("84％（R7.9月末時点）");
    assertThat(fact("dated").years().reported()).isEqualTo("R7.9月末");
    assertThat(fact("typed").years().reported()).isEmpty();
    assertThat(step("dated", "earlier")).startsWith("R7.9月末時点の報告");
  }

  @Test
  void aFirstReportOfTheYearIsWrittenBesideLastYearsFigures() throws IOException {
    Files.delete(folder.resolve("R7/theme-1/progress/2026-03.yaml"));
    Book book = read("R7").books().get(0);
    NewProgress report =
        new NewProgress(
            book.themes().get(0),
            book.asOf(),
            book.rating(),
            new EarlierTexts(List.of()),
            NewProgress.texts(Language.JAPANESE));

    assertThat(report.text())
        .contains("actual:  # 昨年度：82.4％（R7.2月時点）\n")
        .contains("actual:  # [5件, 500万円] のように2つ。昨年度：5件、約51万円\n")
        .contains("      open:\n        actual:\n");
  }

  private Fact fact(String goal) throws IOException {
    return document().facts().stream()
        .filter(fact -> fact.goalId().equals(goal))
        .findFirst()
        .orElseThrow();
  }

  private String step(String goal, String key) throws IOException {
    return document().explanations().stream()
        .filter(explanation -> explanation.goalId().equals(goal))
        .flatMap(explanation -> explanation.steps().stream())
        .filter(step -> step.key().equals(key))
        .map(Explanation.Step::text)
        .findFirst()
        .orElseThrow();
  }

  private Document document() throws IOException {
    return document("R7");
  }

  /** The book of a year, whose own files have no errors. */
  private Document document(String year) throws IOException {
    Plans read = read(year);
    Book book = read.books().get(0);
    return Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), read.places());
  }

  private Plans read(String year) throws IOException {
    PlansFolder plans = Plans.folder(folder);
    Plans read =
        Plans.read(
            plans,
            plans.years().stream()
                .map(PlansFolder.Year::year)
                .filter(other -> other.code().equals(year))
                .toList());
    assertThat(read.findings().hasErrors()).isFalse();
    return read;
  }
}
