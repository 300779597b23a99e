package report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static report.check.GivenBook.H30;
import static report.check.GivenBook.R1;
import static report.check.GivenBook.actual;
import static report.check.GivenBook.book;
import static report.check.GivenBook.found;
import static report.check.GivenBook.goal;
import static report.check.GivenBook.measure;
import static report.check.GivenBook.report;
import static report.check.GivenBook.theme;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.calendar.FiscalYear;
import report.plan.Actual;
import report.plan.Book;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Theme;
import report.quantity.QuantityGrammar;

/** A plan of R1 beside the book of the year before. */
class YearsCheckTest {
  private static Book now(Theme... themes) {
    return book(R1, "H31.4月末", List.of(), themes);
  }

  private static Book last(FiscalYear year, Theme... themes) {
    return book(year, "H31.3月末", List.of(), themes);
  }

  private static Book planned(String previous) {
    Goal goal = goal("count", Optional.empty(), measure("60件", previous, ""));
    return now(theme("theme-1", 1, List.of(goal)));
  }

  private static Book published(String actual) {
    return last(
        H30,
        theme(
            "theme-1",
            1,
            List.of(goal("count", "50件")),
            report("H31.3月末", actual("count", actual))));
  }

  @ParameterizedTest
  @CsvSource({
    "50件, 50件, false",
    "50.0件, 50件, false",
    "49件, 50件, true",
    "約49件, 50件, false",
    "49件, 約50件, false"
  })
  void lastYearsFigureIsTheOneThatWasPublished(String previous, String actual, boolean isFound) {
    assertThat(found(planned(previous), published(actual)))
        .hasSize(isFound ? 1 : 0)
        .allMatch(line -> line.endsWith(" " + previous + ", 平成30年度, " + actual));
  }

  @Test
  void theLastReportOfTheYearCounts() {
    Book before =
        last(
            H30,
            theme(
                "theme-1",
                1,
                List.of(goal("count", "50件")),
                report("H30.9月末", actual("count", "20件")),
                report("H31.3月末", actual("count", "50件"))));

    assertThat(found(planned("50件"), before)).isEmpty();
    assertThat(found(planned("20件"), before)).hasSize(1);
  }

  @Test
  void aFigureThatCouldStillChangeIsNotCompared() {
    Actual preliminary =
        new Actual.Known(
            QuantityGrammar.readFigure("50件").found().orElseThrow(), Actual.Certainty.PRELIMINARY);
    Book before =
        last(
            H30,
            theme(
                "theme-1",
                1,
                List.of(goal("count", "50件")),
                report("H31.3月末", actual("count", preliminary, "", ""))));

    assertThat(found(planned("49件"), before)).isEmpty();
  }

  @Test
  void onlyTheYearJustBeforeIsCompared() {
    Book before =
        last(
            new FiscalYear(2017),
            theme(
                "theme-1",
                1,
                List.of(goal("count", "50件")),
                report("H30.3月末", actual("count", "50件"))));

    assertThat(found(planned("49件"), before)).isEmpty();
  }

  private static Theme with(String id, String name) {
    return theme(
        "theme-1",
        1,
        List.of(goal(id, name, Counting.COUNTED, Optional.empty(), measure("1件", "", ""))));
  }

  @ParameterizedTest
  @CsvSource({
    "seminar-count, 件数, seminarcount, 回数, true",
    "new-id, 開催 件数, old-id, 開催件数, true",
    "new-id, 開催件数, old-id, 開催回数, false",
    "same, 件数, same, 回数, false"
  })
  void anIdThatChangedIsAnotherThingToTheTool(
      String id, String name, String oldId, String oldName, boolean isFound) {
    assertThat(found(now(with(id, name)), last(H30, with(oldId, oldName))))
        .isEqualTo(
            isFound
                ? List.of("P012 " + id + ", " + oldId + ", 平成30年度")
                : id.equals(oldId) ? List.of() : List.of("P042 " + oldId + ", 平成30年度, H30"));
  }

  @Test
  void anOldIdThatIsStillThereHasNotChanged() {
    Theme both = theme("theme-1", 1, List.of(goal("a-b", "1件"), goal("ab", "1件")));

    assertThat(found(now(both), last(H30, theme("theme-1", 1, List.of(goal("ab", "1件"))))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"theme-1, theme1, true", "theme-1, other, false"})
  void aThemeIsKnownAgainByItsIdWithoutHyphensOrItsTitle(String id, String old, boolean isFound) {
    assertThat(found(now(theme(id, 1, List.of())), last(H30, theme(old, 1, List.of()))))
        .isEqualTo(isFound ? List.of("P012.theme " + id + ", " + old + ", 平成30年度") : List.of());
  }
}
