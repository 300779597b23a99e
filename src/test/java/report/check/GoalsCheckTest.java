package report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static report.check.GivenBook.book;
import static report.check.GivenBook.found;
import static report.check.GivenBook.goal;
import static report.check.GivenBook.measure;
import static report.check.GivenBook.milestone;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.plan.Book;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Method;

/** Goals of a plan in April: there is no report yet, and that is no fault. */
class GoalsCheckTest {
  private static Book inApril(Goal goal) {
    return book("H31.4月末", GivenBook.theme("theme-1", 1, List.of(goal)));
  }

  @ParameterizedTest
  @CsvSource({
    "50社, 50社, '', true",
    "50.0社, 50社, '', true",
    "50社, 49社, '', false",
    "50社以上, 50社, '', false",
    "約50社, 50社, '', false",
    "50社, 約50社, '', false",
    "0件, 0件, '', false",
    "100％, 100％, '', false",
    "99％, 99％, '', true",
    "100％, 100％, FROM_BASELINE, true",
    "50社, 50社, FROM_BASELINE, true",
    "0件, 0件, FROM_BASELINE, true"
  })
  void aTargetThatIsTheBaselineAsksForNothing(
      String target, String baseline, String method, boolean isFound) {
    Optional<Method> declared = Optional.of(method).filter(m -> !m.isEmpty()).map(Method::valueOf);

    assertThat(found(inApril(goal("goal", declared, measure(target, "", baseline)))))
        .isEqualTo(isFound ? List.of("P009 " + target) : List.of());
  }

  @Test
  void lastYearsFigureIsNoBeginning() {
    assertThat(found(inApril(goal("goal", Optional.empty(), measure("50社", "50社", ""))))).isEmpty();
  }

  private static Book named(String name, String target, String previous, String baseline) {
    return inApril(
        goal(
            "goal", name, Counting.COUNTED, Optional.empty(), measure(target, previous, baseline)));
  }

  @ParameterizedTest
  @CsvSource({
    "101％, '', '', 101％",
    "100％, '', '', ''",
    "90～120％, '', '', 90～120％",
    "101％以上, '', '', 101％以上",
    "100％以上, '', '', ''",
    "90％, 100.1％, '', 100.1％",
    "90％, '', 250％, 250％"
  })
  void aShareOfAWholeIsNotOverOneHundred(
      String target, String previous, String baseline, String named) {
    assertThat(found(named("入居率", target, previous, baseline)))
        .isEqualTo(named.isEmpty() ? List.of() : List.of("P011 " + named));
  }

  @ParameterizedTest
  @ValueSource(strings = {"執行率", "達成率", "前年度に対する割合", "対前年比率", "伸び率", "稼働率", "割合の増"})
  void whatCanWellBeOverOneHundredIsLeftAlone(String name) {
    assertThat(found(named(name, "120％", "", ""))).isEmpty();
  }

  @Test
  void aShareIsOnlyOnePerCent() {
    assertThat(found(named("入居率", "120社", "", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"H31.3月末, true", "H31.4月, false", "R2.3月末, false", "R2.4月, false"})
  void aMilestoneIsNotDueBeforeItsYear(String due, boolean isFound) {
    assertThat(found(inApril(milestone("goal", due))))
        .filteredOn(line -> !line.startsWith("R007"))
        .isEqualTo(isFound ? List.of("P010 " + due + ", 令和元年度") : List.of());
  }

  /** In April it is no fault, and at the end of the year somebody has to decide. */
  @ParameterizedTest
  @CsvSource({"R1.9月末, false", "R2.3月末, true"})
  void aTargetIsDecidedWhenTheYearIsReported(String asOf, boolean isFound) {
    assertThat(
            found(
                book(
                    List.of(goal("goal", "未定")),
                    GivenBook.report(asOf, GivenBook.actual("goal", "5社")))))
        .isEqualTo(isFound ? List.of("P041 goal, 未定, R2.3月末") : List.of());
  }
}
