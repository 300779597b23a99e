package report.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static report.rate.Given.YEAR_END;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import report.plan.Actual;
import report.plan.Actual.Certainty;
import report.plan.Band;
import report.plan.Counting;

class AssessorTest {
  private static final LocalDate BEFORE_YEAR_END = LocalDate.of(2020, 3, 30);

  @ParameterizedTest(name = "due {0}, done {1}: {2} months late")
  @CsvSource({
    "R1.9頃, R1.11, 2",
    "R1.10頃, R1.12, 2",
    "R1.9, R1.9, 0",
    "R1.9, R1.8, 0",
    "R1.12, R2.1, 1",
    "R1.9, R1.9.30, 0",
    "R1.9, R1.10.1, 1",
    "2019-09-30, 2019-10-01, 0",
    "2019-09-10, 2019-10-09, 0",
    "2019-09-10, 2019-10-10, 1",
    "R2.2, R2.2～3, 0",
    "R4春ごろ, R4.8, 3",
    "H31.4, R2.4, 12",
  })
  void aMilestoneThatIsDoneIsAchievedHoweverLate(String due, String done, int months) {
    Assessment assessment = Given.assess(Given.milestone(due), Given.done(Optional.of(done)));

    assertThat(assessment.outcome()).isEqualTo(Outcome.ACHIEVED);
    assertThat(((Assessment.OfMilestone) assessment).monthsLate()).isEqualTo(months);
    assertThat(((Assessment.OfMilestone) assessment).reason()).isEmpty();
    assertThat(assessment.band()).isEmpty();
  }

  @ParameterizedTest(name = "due {0}, as of {1}: {2}")
  @CsvSource({
    "R1.9頃, 2019-09-29, NOT_YET_DUE,",
    "R1.9頃, 2019-09-30, NOT_ACHIEVED, OVERDUE",
    "R1.9頃, 2019-10-01, NOT_ACHIEVED, OVERDUE",
    "R4春ごろ, 2020-03-31, NOT_YET_DUE,",
  })
  void aMilestoneThatIsReportedAsNotDone(String due, LocalDate asOf, Outcome outcome, Reason why) {
    Assessment assessment =
        Given.assess(
            Given.milestone(due),
            Optional.of(Given.done(Optional.empty())),
            asOf,
            Counting.COUNTED);

    assertThat(assessment.outcome()).isEqualTo(outcome);
    assertThat(((Assessment.OfMilestone) assessment).reason()).isEqualTo(Optional.ofNullable(why));
  }

  @ParameterizedTest(name = "due {0}, as of {1}: {2}")
  @CsvSource({"R1.9頃, 2019-09-29, NOT_YET_DUE", "R1.9頃, 2019-09-30, UNREPORTED"})
  void aMilestoneThatNothingIsReportedOf(String due, LocalDate asOf, Outcome outcome) {
    assertThat(
            Given.assess(Given.milestone(due), Optional.empty(), asOf, Counting.COUNTED).outcome())
        .isEqualTo(outcome);
  }

  @Test
  void figuresAndJudgementsAreDueAtTheEndOfTheYear() {
    assertThat(List.of(Given.goal("50社"), Given.qualitative()))
        .allSatisfy(
            goal -> {
              assertThat(
                      Given.assess(goal, Optional.empty(), BEFORE_YEAR_END, Counting.COUNTED)
                          .outcome())
                  .isEqualTo(Outcome.NOT_YET_DUE);
              assertThat(Given.assess(goal, Optional.empty(), YEAR_END, Counting.COUNTED).outcome())
                  .isEqualTo(Outcome.UNREPORTED);
            });
  }

  @ParameterizedTest
  @CsvSource({"◎, ACHIEVED", "○, NOT_ACHIEVED", "△, NOT_ACHIEVED", "×, NOT_ACHIEVED"})
  void aJudgedGoalIsAchievedInTheBandOfAHundredPerCent(String symbol, Outcome outcome) {
    Assessment assessment = Given.assess(Given.qualitative(), Given.judged(symbol));

    assertThat(assessment.outcome()).isEqualTo(outcome);
    assertThat(assessment.band().map(Band::symbol)).hasValue(symbol);
  }

  @ParameterizedTest(name = "{0} and {1}: {2} {3}")
  @CsvSource({
    "5件, 500万円, ACHIEVED, ◎",
    "4件, 500万円, NOT_ACHIEVED, ○",
    "4件, 約153万円, NOT_ACHIEVED, ×",
    "6件, 450万円, NOT_ACHIEVED, ○",
  })
  void severalMeasuresAreReachedTogetherAndStandInTheWorstBand(
      String count, String sum, Outcome outcome, String band) {
    Assessment assessment = Given.assess(Given.goal("5件", "500万円"), Given.reported(count, sum));

    assertThat(assessment.outcome()).isEqualTo(outcome);
    assertThat(assessment.band().map(Band::symbol)).hasValue(band);
  }

  @Test
  void aMissedMeasureDecidesBeforeOneThatIsNotKnown() {
    Actual pending = new Actual.Pending("集計中");
    Actual preliminary = new Actual.Known(Given.figure("500万円"), Certainty.PRELIMINARY);

    assertThat(outcome(Given.actual("4件"), pending)).isEqualTo(Outcome.NOT_ACHIEVED);
    assertThat(outcome(Given.actual("5件"), pending)).isEqualTo(Outcome.PENDING);
    assertThat(outcome(Given.actual("5件"), preliminary)).isEqualTo(Outcome.PROVISIONAL);
    assertThat(outcome(pending, preliminary)).isEqualTo(Outcome.PENDING);
  }

  private static Outcome outcome(Actual count, Actual sum) {
    return Given.assess(Given.goal("5件", "500万円"), Given.reported(count, sum)).outcome();
  }

  @Test
  void aMeasureThatIsOnlyWatchedLeavesTheOthersToDecide() {
    var watched = Given.measure(Optional.empty(), Optional.of("3社"));
    var goal = Given.goal(Counting.COUNTED, Optional.empty(), Given.measure("5件"), watched);

    assertThat(Given.assess(goal, Given.reported("5件", "2社")).outcome())
        .isEqualTo(Outcome.ACHIEVED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Counting.class,
      names = {"REPOST", "REFERENCE"})
  void whatIsNotCountedKeepsItsRateAndSaysWhy(Counting mark) {
    var goal = Given.goal("50社");
    Optional<report.plan.Result> reported = Optional.of(Given.reported("28社"));
    Assessment byAction = Given.assess(goal, reported, YEAR_END, mark);
    Assessment byItself =
        Given.assess(
            Given.goal(mark, Optional.empty(), Given.measure("50社")),
            reported,
            YEAR_END,
            Counting.COUNTED);

    assertThat(List.of(byAction, byItself))
        .allSatisfy(
            assessment -> {
              MeasureRate rate = ((Assessment.OfFigures) assessment).measures().get(0);
              assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_COUNTED);
              assertThat(rate.outcome()).isEqualTo(Outcome.NOT_COUNTED);
              assertThat(rate.reason()).hasValue(Reason.valueOf(mark.name()));
              assertThat(rate.exact()).hasToString("Optional[14/25]");
              assertThat(rate.band().map(Band::symbol)).hasValue("△");
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Counting.class,
      names = {"REPOST", "REFERENCE"})
  void milestonesAndJudgementsThatAreNotCountedSayWhy(Counting mark) {
    Assessment late =
        Given.assess(
            Given.milestone("R1.9"), Optional.of(Given.done(Optional.of("R1.11"))), YEAR_END, mark);
    Assessment judged =
        Given.assess(Given.qualitative(), Optional.of(Given.judged("○")), YEAR_END, mark);

    assertThat(late.outcome()).isEqualTo(Outcome.NOT_COUNTED);
    assertThat(((Assessment.OfMilestone) late).reason()).hasValue(Reason.valueOf(mark.name()));
    assertThat(((Assessment.OfMilestone) late).monthsLate()).isEqualTo(2);
    assertThat(judged.outcome()).isEqualTo(Outcome.NOT_COUNTED);
    assertThat(((Assessment.OfJudgement) judged).reason()).hasValue(Reason.valueOf(mark.name()));
    assertThat(judged.band().map(Band::symbol)).hasValue("○");
  }

  @Test
  void onlyAchievedAndNotAchievedAreCounted() {
    assertThat(Outcome.values())
        .filteredOn(Outcome::isCounted)
        .containsExactly(Outcome.ACHIEVED, Outcome.NOT_ACHIEVED);
  }
}
