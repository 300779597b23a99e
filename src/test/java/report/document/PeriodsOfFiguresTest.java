package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.SmallPlan;
import report.compose.Composer;
import report.plan.Book;
import report.project.PlansFolder;
import report.read.Plans;

/** How figures are judged that are of other periods than the year of the book, or that are none. */
class PeriodsOfFiguresTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTheBook() throws IOException {
    SmallPlan plan = new SmallPlan(folder.resolve("R7"));
    plan.book();
    plan.goals(
        """
        - {id: later, name: 法人, target: 16法人（R9）, baseline: －}
        - {id: structured, name: 法人, target: {value: 16, unit: 法人, year: R9}}
        - {id: limit, name: 法人, target: 16法人以上（R9）}
        - {id: part, name: 件数, target: 40件（R6～R9）, baseline: 5件（R5）}
        - {id: keys, name: 件数, target: {value: 40, unit: 件, from: R6, to: R9}}
        - {id: map, name: 件数, targets: {R6～R9: 40件}}
        - {id: other, name: 件数, target: 40件（R6～R9）}
        - {id: same, name: 件数, targets: {R7: 20件（R6～R7）, R9: 40件（R6～R9）}}
        - {id: short, name: 件数, target: 40件（R3～R7）}
        - {id: since, name: 件数, target: 40件（R4～R7）}
        - {id: years, name: 人数, target: 5か年累計50人, previous: 8人（R6）}
        - {id: fewer, name: 人数, target: 5か年累計50人}
        - {id: trend, name: 件数, target: 増加, baseline: 17件（R2～R4）}
        - {id: way, name: 件数, target: 40件（R6～R7）, baseline: 10件（R4～R5）, method: from-baseline}
        - {id: calendar, name: 人口, targets: {R5: 100万人, 2025年: 120万人}}
        - {id: survey, name: 率, targets: {R6: 90％, R7: 94％, R9: 100％}, baseline: 80％（R4）, method: from-baseline}
        - {id: unknown, name: 率, target: 50％, previous: 集計中}
        - {id: none, name: 率, target: 50％}
        - {id: first, name: 率, target: 50％}
        """);
    plan.write(
        "theme-1/progress/2026-03.yaml",
        """
        asOf: R8.3月末
        actions:
          act:
            results:
              later: 15法人（R8.2月時点）
              structured: {value: 15, unit: 法人, asOf: R8.2月}
              limit: 15法人
              part: 28件（R6～R7）
              keys: {value: 28, unit: 件, from: R6, to: R7}
              map: 28件（R6～7年度累計）
              other: 17件（R2～R4）
              same: 28件（R6～R7）
              short: 28件（R3～R6）
              since: 28件（R3～R7）
              years: 5か年累計48人
              fewer: 3か年累計30人
              trend: 28件（R6～R7）
              way: 25件（R6～R7）
              calendar: 90万人（2023年）
              survey: 86％（R6調査）
              unknown: 公表待ち（R8.7公表予定）
              none: 調査なし（隔年）
              first: 暫定値 48％（R7）
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "later, IN_PROGRESS, 最終目標比93.8％, 16法人（R9）, 15法人（R8.2月時点）",
    "structured, IN_PROGRESS, 最終目標比93.8％, 16法人（R9）, 15法人（R8.2月）",
    "limit, IN_PROGRESS, 最終目標比93.8％, 16法人以上（R9）, 15法人",
    "part, IN_PROGRESS, 最終目標比70.0％, 40件（R6～R9）, 28件（R6～R7）",
    "keys, IN_PROGRESS, 最終目標比70.0％, 40件（R6～R9）, 28件（R6～R7）",
    "map, IN_PROGRESS, 最終目標比70.0％, 40件（R6～R9）, 28件（R6～7年度累計）",
    "other, NOT_COMPUTABLE, '', 40件（R6～R9）, 17件（R2～R4）",
    "same, ACHIEVED, 140.0％, 20件（R6～R7）, 28件（R6～R7）",
    "short, IN_PROGRESS, 最終目標比70.0％, 40件（R3～R7）, 28件（R3～R6）",
    "since, NOT_COMPUTABLE, '', 40件（R4～R7）, 28件（R3～R7）",
    "years, NOT_ACHIEVED, 96.0％, 5か年累計50人, 5か年累計48人",
    "fewer, NOT_COMPUTABLE, '', 5か年累計50人, 3か年累計30人",
    "trend, NOT_COMPUTABLE, '', 増加, 28件（R6～R7）",
    "way, NOT_ACHIEVED, 50.0％, 40件（R6～R7）, 25件（R6～R7）",
    "calendar, NOT_ACHIEVED, 90.0％, 100万人（R5）, 90万人（2023年）",
    "survey, NOT_ACHIEVED, 60.0％, 90％（R6）, 86％（R6調査）",
    "unknown, PENDING, '', 50％, 公表待ち（R8.7公表予定）",
    "none, NOT_COUNTED, '', 50％, 調査なし（隔年）",
    "first, PROVISIONAL, 96.0％, 50％, 暫定値 48％（R7）"
  })
  void aFigureIsJudgedByATargetOfItsPeriod(
      String goal, String outcome, String rate, String target, String actual) throws IOException {
    Fact fact = fact(goal);

    assertThat(fact.outcome()).hasToString(outcome);
    assertThat(fact.rate()).isEqualTo(rate);
    assertThat(fact.target().printed()).isEqualTo(target);
    assertThat(fact.actual().printed()).isEqualTo(actual);
  }

  @Test
  void theDataHasThePeriods() throws IOException {
    assertThat(fact("part").periods())
        .isEqualTo(
            new Fact.Periods(
                "R6～R7",
                "",
                Value.NONE,
                new Fact.Span("R6", "R7"),
                new Fact.Span("R6", "R9"),
                "R5",
                ""));
    assertThat(fact("first").periods().certainty()).isEqualTo("暫定");
    assertThat(fact("unknown").periods().knownOn().date()).hasToString("Optional[2026-07-31]");
    assertThat(fact("unknown").previous().printed()).isEqualTo("集計中");
    assertThat(fact("later").baseline().printed()).isEqualTo("－");
    assertThat(fact("calendar").years().actual()).isEqualTo("2023年");
  }

  @Test
  void whatIsNotMeasuredIsNotOwed() throws IOException {
    assertThat(document().overview().owed())
        .extracting(owed -> owed.goalId() + " " + owed.dueWritten())
        .containsExactly("unknown R8.7");
  }

  @Test
  void theGoalIsPrintedWithTheWordsInPlaceOfEarlierFigures() throws IOException {
    assertThat(DocumentText.of(document()))
        .contains("法人：16法人（R9）（基準値：－）")
        .contains("件数：40件（R6～R9）（基準値：5件（R5））")
        .contains("率：50％（昨年度：集計中）")
        .contains("（R6～R9の目標：40件）");
  }

  private Fact fact(String goal) throws IOException {
    return document().facts().stream()
        .filter(fact -> fact.goalId().equals(goal))
        .findFirst()
        .orElseThrow();
  }

  private Document document() throws IOException {
    Plans read =
        Plans.read(
            Plans.folder(folder),
            Plans.folder(folder).years().stream().map(PlansFolder.Year::year).toList());
    assertThat(read.findings().hasErrors()).isFalse();
    Book book = read.books().get(0);
    return Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), read.places());
  }
}
