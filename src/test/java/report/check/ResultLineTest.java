package report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import report.finding.Source;
import report.finding.Span;
import report.finding.Suggestion;
import report.plan.Action;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.NumericGoal;
import report.plan.Theme;
import report.prose.Prose;

/** The line that can be pasted into a report, and where it goes. */
class ResultLineTest {
  private static final Goal COUNT = GivenBook.goal("count", "10件");

  private static Source report(String text) {
    return new Source("R1/theme-1/progress/2020-03.yaml", text.lines().toList());
  }

  private static Span key(Source source, int line, String name) {
    return Span.of(source, line, source.line(line).indexOf(name) + 1, name.length());
  }

  private static Optional<String> text(ResultLine line) {
    return line.line().map(Suggestion::text);
  }

  private static final Theme THEME =
      new Theme(new Id("theme-1"), 1, "テーマ", "部", Prose.EMPTY, List.of(), List.of());

  private static final Initiative INITIATIVE =
      new Initiative(new Id("initiative"), "取組項目", Prose.EMPTY, List.of());

  private static GoalOwner action(String id) {
    return GoalOwner.of(
        THEME, INITIATIVE, new Action(new Id(id), Counting.COUNTED, Prose.EMPTY, List.of(COUNT)));
  }

  @Test
  void theBlockOfAKeyEndsWhereTheLinesStandFurtherOut() {
    Source source =
        report(
            """
            actions:
              act:
                # a remark

                results:
                  count: 8回
                  net:
                    rating: ◎
              other:
            asOf: R2.3月末
            """);
    KeyBlock results = KeyBlock.below(key(source, 5, "results"));

    assertThat(results.keys()).containsOnlyKeys("count", "net");
    assertThat(results.indentation()).isEqualTo(6);
    assertThat(KeyBlock.below(key(source, 2, "act")).keys()).containsOnlyKeys("results");
    assertThat(KeyBlock.below(key(source, 9, "other")).isBlank()).isTrue();
    assertThat(KeyBlock.below(key(source, 7, "net")).isBlank()).isFalse();
    assertThat(KeyBlock.top(source, "asOf").orElseThrow().line()).isEqualTo(10);
    assertThat(KeyBlock.top(source, "results")).as("not at the top").isEmpty();
  }

  @Test
  void aKeyWithSomethingBehindItTakesNoLines() {
    Source source = report("actions: {act: {}}\nother: # empty so far\n");

    assertThat(KeyBlock.below(key(source, 1, "actions")).line("x: 1")).isEmpty();
    assertThat(KeyBlock.below(key(source, 2, "other")).line("x: 1")).isPresent();
  }

  @Test
  void amongResultsALineIsAdded() {
    Source source = report("actions:\n  act:\n    results:\n      net: ◎\n");

    assertThat(
            text(ResultLine.among(KeyBlock.below(key(source, 3, "results")), COUNT)).orElseThrow())
        .contains("count: 集計中");
  }

  @Test
  void aResultLeftBlankIsFilledIn() {
    Source source = report("actions:\n  act:\n    results:\n      count:\n");
    ResultLine line = ResultLine.among(KeyBlock.below(key(source, 3, "results")), COUNT);

    assertThat(text(line)).contains("count: 集計中");
    assertThat(line.place().line()).isEqualTo(4);
  }

  @Test
  void aFigureLeftBlankAmongItsLinesIsFilledIn() {
    Source source =
        report(
            "actions:\n  act:\n    results:\n      count:\n        reason: 感染\n        actual:\n");
    ResultLine line = ResultLine.among(KeyBlock.below(key(source, 3, "results")), COUNT);

    assertThat(text(line)).contains("actual: 集計中");
    assertThat(line.place().line()).isEqualTo(6);
  }

  @Test
  void whatHasALineForEachMeasureHasAWordForEach() {
    Goal two =
        new NumericGoal(
            COUNT.id(),
            COUNT.text(),
            COUNT.kind(),
            COUNT.counting(),
            List.of(GivenBook.measure("1件", "", ""), GivenBook.measure("2社", "", "")),
            Optional.empty(),
            Optional.empty(),
            Prose.EMPTY);
    Source source = report("actions:\n  act:\n");

    assertThat(text(ResultLine.below(key(source, 2, "act"), List.of(two))).orElseThrow())
        .contains("results: {count: [集計中, 集計中]}");
  }

  @Test
  void aReportWithoutTheActionGetsItWhole() {
    Source source = report("asOf: R2.3月末\nactions:\n  other:\n    text: x\n");
    ResultLine line = ResultLine.in(key(source, 1, "asOf"), action("act"), List.of(COUNT));

    assertThat(text(line).orElseThrow()).contains("act: {results: {count: 集計中}}");
    assertThat(line.place().line()).isEqualTo(2);
  }

  /** Nobody can write for another that a date or a judgement is yet to come. */
  @Test
  void whatWaitsForADateOrAJudgementHasNoLine() {
    Source source = report("asOf: R2.3月末\nactions:\n  act:\n");
    List<Goal> goals = List.of(COUNT, GivenBook.state("net"));

    assertThat(ResultLine.in(key(source, 1, "asOf"), action("other"), goals).line()).isEmpty();
    assertThat(ResultLine.below(key(source, 3, "act"), goals).line()).isEmpty();
  }

  @Test
  void aReportWithoutActionsOrInBracketsHasNoLine() {
    for (String text : List.of("asOf: R2.3月末\n", "asOf: R2.3月末\nactions: {}\n")) {
      Source source = report(text);
      assertThat(ResultLine.in(key(source, 1, "asOf"), action("act"), List.of(COUNT)).line())
          .isEmpty();
    }
  }

  /** The date is always there, and nothing is inside it. */
  @Test
  void aResultOfTheThemeItselfGoesBelowTheDate() {
    Source source = report("asOf: R2.3月末\nactions: {}\n");
    ResultLine line = ResultLine.in(key(source, 1, "asOf"), GoalOwner.of(THEME), List.of(COUNT));

    assertThat(line.line())
        .hasValue(Suggestion.below(key(source, 1, "asOf"), 0, "results: {count: 集計中}"));
  }

  @Test
  void aResultOfAnInitiativeGoesBelowInitiativesOrBelowTheDate() {
    GoalOwner owner = GoalOwner.of(THEME, INITIATIVE);
    Source without = report("asOf: R2.3月末\nactions: {}\n");
    Source with = report("asOf: R2.3月末\ninitiatives:\n  other:\n    results:\nactions: {}\n");

    assertThat(text(ResultLine.in(key(without, 1, "asOf"), owner, List.of(COUNT))).orElseThrow())
        .endsWith("initiatives: {initiative: {results: {count: 集計中}}}");
    assertThat(text(ResultLine.in(key(with, 1, "asOf"), owner, List.of(COUNT))).orElseThrow())
        .endsWith("initiative: {results: {count: 集計中}}");
  }
}
