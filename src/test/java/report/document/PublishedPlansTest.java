package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import report.compose.Composer;
import report.finding.Findings;
import report.plan.Book;
import report.read.PlansReader;

/**
 * One theme in the image of each of six published plans: their shapes, with other words. The rates
 * were calculated by hand.
 */
class PublishedPlansTest {
  private static Document document;

  @BeforeAll
  static void read() {
    Path plans =
        Path.of(System.getProperty("report.home", "."), "src/test/resources/report/read/ok/six");
    Book book =
        new PlansReader()
            .read(plans, new Findings()).stream()
                .filter(one -> one.year().code().equals("R7"))
                .findFirst()
                .orElseThrow();
    document =
        Composer.compose(
            book, book.asOf(), new Labels(Locale.JAPANESE), element -> Optional.empty());
  }

  private static Stream<String> rates(String theme) {
    return document.facts().stream()
        .filter(fact -> fact.themeId().equals(theme))
        .map(
            fact ->
                String.join(" ", fact.goalId() + fact.measure(), fact.rate(), fact.word()).strip());
  }

  private static Fact fact(String goal) {
    return document.facts().stream()
        .filter(fact -> fact.goalId().equals(goal))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void goalsOfAThemeAndOfInitiativesStandWithoutAnAction() {
    assertThat(rates("jobs"))
        .containsExactly(
            "stay 60.9％ 未達",
            "leavers  未達",
            "intern 107.2％ 達成",
            "fair-visitors 98.7％ 未達",
            "companies 100.0％ 達成",
            "matching 102.0％ 速報・見込");
    assertThat(fact("fair-visitors").leadsTo()).contains("intern", "stay");
    assertThat(fact("fair-visitors").departments()).contains("雇用対策課", "大学連携室");
  }

  @Test
  void figuresOfOtherPeriodsAreNotComparedSilently() {
    assertThat(rates("housing"))
        .containsExactly(
            "listed 104.0％ 達成",
            "contracts 最終目標比70.0％ 進行中",
            "trained  集計中",
            "vacancy  対象外",
            "consult相談件数  対象外",
            "consult成約 91.5％ 未達");
  }

  @Test
  void lastYearsFigureIsTakenFromItsBook() {
    assertThat(fact("listed").previous().printed()).isEqualTo("1,611戸");
  }

  @Test
  void anyUnitOfAPublishedPlanIsComparedInAnySpelling() {
    assertThat(rates("air"))
        .containsExactly(
            "co2 87.1％ 速報・見込",
            "waste 54.3％ 未達",
            "trees 106.7％ 達成",
            "particles 166.7％ 達成",
            "schools小学校 96.5％ 未達",
            "schools中学校 101.1％ 達成");
  }

  @Test
  void wordsBesideFiguresAndDirectionsAreRead() {
    assertThat(rates("visit"))
        .containsExactly(
            "guests 101.1％ 達成", "rank 111.1％ 達成", "satisfaction 103.0％ 達成", "spend  速報・見込");
    assertThat(rates("children"))
        .containsExactly(
            "rooms-open 90.0％ 未達", "visits 90.2％ 未達", "lessons-held 110.0％ 達成", "fathers  未達");
    assertThat(rates("harbour"))
        .containsExactly("patrols 108.3％ 達成", "accidents  達成", "users  対象外", "keep  達成");
  }

  @Test
  void figuresArePrintedInTheStyleOfTheBook() {
    assertThat(fact("keep").actual().printed()).isEqualTo("11.73％");
    assertThat(fact("consult").actual().printed()).isEqualTo("2,167件");
  }
}
