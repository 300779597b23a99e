package report.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.calendar.FiscalYearGrammar;
import report.calendar.ReferencePeriod;
import report.plan.Counting;
import report.plan.Id;
import report.plan.IndicatorKind;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.RatePolicy;
import report.plan.RatePolicy.Combining;
import report.plan.RatePolicy.RollUp;
import report.plan.RatingScheme;
import report.plan.Result;
import report.plan.Target;
import report.plan.TargetGrammar;
import report.plan.Trajectory;
import report.prose.Prose;

/** The methods beyond quotient and baseline, ways over the years, steps and how things combine. */
class MethodsTest {

  @ParameterizedTest(name = "{0} by {1}, actual {2}: {3} {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "―",
      textBlock =
          """
          # 宮城県 現状維持型Ⅱ
          100件以下 | two-minus | 90件   | ACHIEVED     | 110.0％
          100件     | two-minus | 100件  | ACHIEVED     | 100.0％
          100件以下 | two-minus | 130件  | NOT_ACHIEVED | 70.0％
          100件以下 | two-minus | 210件  | NOT_ACHIEVED | -10.0％
          # A range is met between its ends.
          80～90％  | ―         | 80％   | ACHIEVED     | 100.0％
          80～90％  | ―         | 90％   | ACHIEVED     | 100.0％
          80～90％  | ―         | 85.5％ | ACHIEVED     | 100.0％
          80～90％  | ―         | 60％   | NOT_ACHIEVED | 75.0％
          80～90％  | ―         | 100％  | NOT_ACHIEVED | 90.0％
          80～90％  | ―         | 79.99％ | NOT_ACHIEVED | 99.9％
          0～5件    | ―         | 10件   | NOT_ACHIEVED | 50.0％
          """)
  void theRateByOneMoreMethod(
      String target, String method, String actual, Outcome outcome, String printed) {
    MeasureRate rate =
        Given.rate(
            Given.measure(target),
            Optional.ofNullable(method).flatMap(Method::of),
            Given.actual(actual));

    assertThat(rate.outcome()).isEqualTo(outcome);
    assertThat(Given.printed(rate)).isEqualTo(printed);
  }

  @Test
  void twoMinusNeedsATargetOfWhichLessIsBetter() {
    MeasureRate rate =
        Given.rate(Given.measure("5件以上"), Optional.of(Method.TWO_MINUS), Given.actual("4件"));

    assertThat(rate.reason()).hasValue(Reason.METHOD_DOES_NOT_FIT);
  }

  @ParameterizedTest(name = "baseline {0} ±3 %, actual {1}: {2} {3}")
  @CsvSource({
    "100人, 103人, ACHIEVED, 100.0％",
    "100人, 97人, ACHIEVED, 100.0％",
    "100人, 48.5人, NOT_ACHIEVED, 50.0％",
    "100人, 206人, NOT_ACHIEVED, 50.0％",
    "0人, 1人, NOT_COMPUTABLE, ''",
  })
  void aFigureIsMaintainedWithinTheTolerance(
      String baseline, String actual, Outcome outcome, String printed) {
    MeasureRate rate = rate(maintain(baseline), actual);

    assertThat(rate.outcome()).isEqualTo(outcome);
    assertThat(Given.printed(rate)).isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0}, before {1}, actual {2}: {3}")
  @CsvSource(
      nullValues = "―",
      value = {
        "増加を目指す, 100人, 101人, ACHIEVED",
        "増加を目指す, 100人, 100人, NOT_ACHIEVED",
        "前年より減少, 100人, 99人, ACHIEVED",
        "前年より減少, 100人, 100人, NOT_ACHIEVED",
        "前年度以上, 100人, 100人, ACHIEVED",
        "前年度以下, 100人, 101人, NOT_ACHIEVED",
        "現状維持, 100人, 100人, ACHIEVED",
        "現状維持, 100人, 99人, NOT_ACHIEVED",
        "0の維持, ―, 0件, ACHIEVED",
        "0の維持, ―, 1件, NOT_ACHIEVED",
        "増加を目指す, ―, 101人, NOT_COMPUTABLE",
      })
  void aDirectionIsMetOrNotAndHasNoRate(
      String target, String previous, String actual, Outcome outcome) {
    Measure measure =
        new Measure(
            Optional.empty(),
            TargetGrammar.read(target).found(),
            Optional.ofNullable(previous).map(Given::figure),
            Optional.empty());

    MeasureRate rate = Given.rate(measure, Optional.empty(), Given.actual(actual));

    assertThat(rate.outcome()).isEqualTo(outcome);
    assertThat(rate.exact()).isEmpty();
    assertThat(rate.reason())
        .hasValue(outcome == Outcome.NOT_COMPUTABLE ? Reason.NO_BASELINE : Reason.DIRECTION_ONLY);
  }

  @ParameterizedTest(name = "{0}, last year {1}: {2}")
  @CsvSource(
      nullValues = "―",
      value = {
        "90％以上, 約97％, 97/90",
        "500万円, 474万円, 474/500",
        "20件以下, 25件, 20/25",
        "10回, 0回, 0",
        "10回, ―, ―",
        "80～90％, 85％, 1",
      })
  void lastYearsFigureIsMeasuredAsThisYearsIs(String target, String previous, String expected) {
    Measure measure =
        new Measure(
            Optional.empty(),
            TargetGrammar.read(target).found(),
            Optional.ofNullable(previous).map(Given::figure),
            Optional.empty());

    MeasureRate rate =
        Given.rate(measure, Optional.empty(), Given.actual(target.replaceAll("以.|.*～", "")));

    assertThat(rate.rated().orElseThrow().previous())
        .isEqualTo(Optional.ofNullable(expected).map(MethodsTest::fraction));
  }

  private static Fraction fraction(String written) {
    String[] parts = written.split("/", 2);
    Fraction numerator = Fraction.of(new BigDecimal(parts[0]));
    return parts.length == 1
        ? numerator
        : numerator.dividedBy(Fraction.of(new BigDecimal(parts[1])));
  }

  @ParameterizedTest(name = "as of {0}, {1}: {2} {3}, of the end {4}")
  @CsvSource({
    // From 100 at the end of H30 to 200 at the end of R5: 120 at the end of R1, 110 in its middle.
    "2020-03-31, 120人, ACHIEVED, 100.0％, 20.0％",
    "2020-03-31, 110人, NOT_ACHIEVED, 50.0％, 10.0％",
    "2020-03-31, 100人, NOT_ACHIEVED, 0.0％, 0.0％",
    "2020-03-31, 90人, NOT_ACHIEVED, -50.0％, -10.0％",
    "2019-09-30, 110人, ACHIEVED, 100.0％, 10.0％",
    "2019-09-30, 105人, NOT_ACHIEVED, 50.0％, 5.0％",
  })
  void theExpectedValueLiesOnTheLineFromBaselineToEnd(
      LocalDate asOf, String actual, Outcome outcome, String printed, String ofTheEnd) {
    Measure measure = overTheYears(Optional.empty(), "100人", "H30", "200人", "R5");
    NumericGoal goal = Given.goal(Counting.COUNTED, Optional.of(Method.EXPECTED), measure);

    MeasureRate rate = rate(goal, actual, asOf);

    assertThat(rate.outcome()).isEqualTo(outcome);
    assertThat(Given.printed(rate)).isEqualTo(printed);
    assertThat(toEnd(rate)).isEqualTo(ofTheEnd);
  }

  @Test
  void aYearIsComparedWithItsOwnTargetAndWithTheFinalOne() {
    Measure measure = overTheYears(Optional.of("60社"), "50社", "H30", "100社", "R5");

    MeasureRate rate = Given.rate(measure, Optional.empty(), Given.actual("45社"));

    assertThat(Given.printed(rate)).isEqualTo("75.0％");
    assertThat(toEnd(rate)).isEqualTo("45.0％");
  }

  @Test
  void aWayWithoutAnEndIsNotComputable() {
    NumericGoal goal =
        Given.goal(
            Counting.COUNTED,
            Optional.of(Method.EXPECTED),
            new Measure(
                Optional.empty(),
                Optional.of(new Target.Amount(Given.quantity("60社"))),
                Optional.empty(),
                Optional.of(Given.figure("50社")),
                new Trajectory(FiscalYearGrammar.read("H30").found(), Optional.empty()),
                List.of()));

    assertThat(rate(goal, "55社", Given.YEAR_END).reason()).hasValue(Reason.NO_FINAL_TARGET);
  }

  @Test
  void aWayWithoutABaselineIsNotComputable() {
    NumericGoal goal =
        Given.goal(
            Counting.COUNTED,
            Optional.of(Method.EXPECTED),
            new Measure(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Trajectory(
                    FiscalYearGrammar.read("H30").found(),
                    FiscalYearGrammar.read("R5")
                        .found()
                        .map(year -> new Trajectory.End(year, Given.quantity("60社")))),
                List.of()));

    assertThat(rate(goal, "55社", Given.YEAR_END).reason()).hasValue(Reason.NO_BASELINE);
  }

  @Test
  void aWayThatGoesNowhereIsNotComputable() {
    NumericGoal goal =
        Given.goal(
            Counting.COUNTED,
            Optional.of(Method.EXPECTED),
            overTheYears(Optional.empty(), "50社", "H30", "50社", "R5"));

    assertThat(rate(goal, "55社", Given.YEAR_END).reason()).hasValue(Reason.TARGET_EQUALS_BASELINE);
  }

  @Test
  void onlyTheFinalTargetIsOnTheWayWhereNoOtherIsGiven() {
    Measure measure = overTheYears(Optional.empty(), "50社", "H30", "約100社", "R5");

    MeasureRate rate = Given.rate(measure, Optional.empty(), Given.actual("45社"));

    assertThat(Given.printed(rate)).isEqualTo("約45.0％");
    assertThat(rate.outcome()).isEqualTo(Outcome.IN_PROGRESS);
    assertThat(rate.band()).isEmpty();
    assertThat(rate.targetPeriod().flatMap(ReferencePeriod::year))
        .isEqualTo(FiscalYearGrammar.read("R5").found());
    assertThat(rate.rated().orElseThrow().toEnd())
        .hasValue(rate.rated().orElseThrow().calculation());
  }

  @ParameterizedTest
  @CsvSource({"FROM_BASELINE, 約20.0％", "EXPECTED, 約100.0％"})
  void anApproximateFinalTargetMakesTheRateApproximate(Method method, String printed) {
    NumericGoal goal =
        Given.goal(
            Counting.COUNTED,
            Optional.of(method),
            overTheYears(Optional.empty(), "100人", "H30", "約200人", "R5"));

    assertThat(Given.printed(rate(goal, "120人", Given.YEAR_END))).isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0} per cent of 1000: full is {1}")
  @CsvSource({"99.99, false", "100, true", "100.01, true"})
  void aFinalTargetIsFullFromExactlyAHundredOn(BigDecimal percent, boolean full) {
    Measure measure = overTheYears(Optional.of("1件"), "0件", "H30", "10000件", "R5");

    MeasureRate rate =
        Given.rate(
            measure,
            Optional.empty(),
            Given.actual(percent.movePointRight(2).toBigIntegerExact() + "件"));

    assertThat(rate.rated().flatMap(Rated::toEnd).orElseThrow().isFull()).isEqualTo(full);
  }

  @Test
  void maintainingNeedsABaseline() {
    NumericGoal goal =
        numeric(
            Optional.of(Method.MAINTAIN),
            Optional.of(BigDecimal.valueOf(3)),
            false,
            new Measure(
                Optional.empty(),
                TargetGrammar.read("現状維持").found(),
                Optional.of(Given.figure("5人")),
                Optional.empty()));

    assertThat(rate(goal, "5人").reason()).hasValue(Reason.NO_BASELINE);
  }

  @ParameterizedTest(name = "a range from {0}, actual {1}: {2}")
  @CsvSource({
    "0～5件, ▲1件, TARGET_IS_ZERO",
    "▲2件～5件, ▲3件, TARGET_IS_NEGATIVE",
  })
  void belowARangeThatStartsAtZeroThereIsNoRate(String target, String actual, Reason why) {
    MeasureRate rate = Given.rate(Given.measure(target), Optional.empty(), Given.actual(actual));

    assertThat(rate.reason()).hasValue(why);
    assertThat(rate.outcome()).isEqualTo(Outcome.NOT_ACHIEVED);
  }

  @Test
  void theMeanRatingOfMeasuresIsTheBandOfTheirMean() {
    Assessment both =
        assessor(Combining.MEAN)
            .assess(
                Given.goal("10件", "10人"),
                Optional.of(Given.reported("10件", "10人")),
                Counting.COUNTED);

    assertThat(both.band().orElseThrow().symbol()).isEqualTo("◎");
    assertThat(both.rates()).containsExactly(Fraction.ONE);
  }

  @Test
  void aPersonChangesTheRatingAndNothingElse() {
    Result result =
        new Result.Numeric(
            new Id("goal"),
            Optional.empty(),
            List.of(Given.actual("8回")),
            Optional.of(new Result.Overruling("◎", "台風による中止2回を除く")),
            Prose.EMPTY,
            Prose.EMPTY,
            Prose.EMPTY,
            Optional.empty(),
            List.of());

    Assessment assessment = Given.assess(Given.goal("10回"), result);

    assertThat(assessment.band().orElseThrow().symbol()).isEqualTo("◎");
    assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_ACHIEVED);
    assertThat(((Assessment.OfFigures) assessment).measures().get(0).band().orElseThrow().symbol())
        .isEqualTo("○");
  }

  @Test
  void aRepostedMeasureEntersNoMean() {
    Assessment reposted =
        assessor(Combining.MEAN)
            .assess(Given.goal("10件"), Optional.of(Given.reported("5件")), Counting.REPOST);

    assertThat(reposted.rates()).isEmpty();
    assertThat(reposted.band()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"WORST, ○", "MEAN, ○", "MAIN, ○"})
  void goalsThatAreNotCountedMakeNoRating(RollUp way, String symbol) {
    List<Assessment> goals =
        List.of(
            Given.assess(Given.goal("10回"), Given.reported("8回")),
            Given.assess(
                main("500万円"),
                Optional.of(Given.reported("1万円")),
                Given.YEAR_END,
                Counting.REPOST));

    assertThat(
            Summary.of(RatingScheme.STANDARD, rollingUp(way), goals)
                .rating()
                .orElseThrow()
                .symbol())
        .isEqualTo(symbol);
  }

  @ParameterizedTest(name = "{0} of 4 steps as of {1}: {2} {3}")
  @CsvSource({
    "4, 2020-03-31, ACHIEVED, 100.0％",
    "3, 2020-03-31, NOT_ACHIEVED, 75.0％",
    "0, 2020-03-31, NOT_ACHIEVED, 0.0％",
    "1, 2019-06-30, NOT_YET_DUE, 25.0％",
  })
  void aMilestoneWithStepsHasARate(int done, LocalDate asOf, Outcome outcome, String printed) {
    Assessment.OfMilestone assessment =
        (Assessment.OfMilestone)
            Given.assess(steps(), Optional.of(stepsDone(done)), asOf, Counting.COUNTED);

    assertThat(assessment.outcome()).isEqualTo(outcome);
    assertThat(
            Given.printer(1).text(assessment.calculation().orElseThrow().exact(), done == 4, false))
        .isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({"ALL, NOT_ACHIEVED, ×", "MEAN, NOT_ACHIEVED, △", "MAIN, NOT_ACHIEVED, ○"})
  void measuresMakeOneRatingAsTheBookSays(Combining way, Outcome outcome, String symbol) {
    Assessment assessment =
        assessor(way)
            .assess(
                Given.goal("5件", "500万円"),
                Optional.of(Given.reported("4件", "約153万円")),
                Counting.COUNTED);

    assertThat(assessment.outcome()).isEqualTo(outcome);
    assertThat(assessment.band().orElseThrow().symbol()).isEqualTo(symbol);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"WORST, ×", "MEAN, △", "MAIN, ○"})
  void goalsMakeOneRatingAsTheBookSays(RollUp way, String symbol) {
    List<Assessment> goals =
        List.of(
            Given.assess(main("10回"), Given.reported("8回")),
            Given.assess(Given.goal("500万円"), Given.reported("153万円")),
            Given.assess(Given.goal("50社"), Given.reported("28社")));

    assertThat(
            Summary.of(RatingScheme.STANDARD, rollingUp(way), goals)
                .rating()
                .orElseThrow()
                .symbol())
        .isEqualTo(symbol);
  }

  @ParameterizedTest(name = "{0} % by floor {1}, cap {2}, words {3}: {4}")
  @CsvSource(
      nullValues = "―",
      value = {
        "130.04, ―, ―, false, 130.0％",
        "130.04, ―, 120, false, 120.0％",
        "-20, 0, ―, false, 0.0％",
        "-20, ―, ―, true, 0％未満",
        "130.04, ―, ―, true, 100％超",
        "100, ―, ―, true, 100.0％",
        "0, ―, ―, true, 0.0％",
      })
  void aBookSaysHowWhatIsBeyondIsPrinted(
      BigDecimal percent, BigDecimal floor, BigDecimal cap, boolean words, String printed) {
    RatePolicy policy =
        new RatePolicy(
            1,
            Optional.ofNullable(floor),
            Optional.ofNullable(cap),
            words,
            Combining.ALL,
            RollUp.WORST);
    boolean met = percent.compareTo(BigDecimal.valueOf(100)) >= 0;

    assertThat(new RatePrinter(policy).text(Fraction.ofPercent(percent), met, false))
        .isEqualTo(printed);
  }

  private static Assessor assessor(Combining way) {
    RatePolicy policy =
        new RatePolicy(1, Optional.empty(), Optional.empty(), false, way, RollUp.WORST);
    return new Assessor(RatingScheme.STANDARD, policy, Given.R1, Given.YEAR_END);
  }

  private static MeasureRate rate(NumericGoal goal, String actual) {
    return rate(goal, actual, Given.YEAR_END);
  }

  private static MeasureRate rate(NumericGoal goal, String actual, LocalDate asOf) {
    Assessment assessment =
        Given.assess(goal, Optional.of(Given.reported(actual)), asOf, Counting.COUNTED);
    return ((Assessment.OfFigures) assessment).measures().get(0);
  }

  private static String toEnd(MeasureRate rate) {
    Calculation end = rate.rated().flatMap(Rated::toEnd).orElseThrow();
    return Given.printer(1).text(end.exact(), end.isFull(), false);
  }

  private static NumericGoal maintain(String baseline) {
    return numeric(
        Optional.of(Method.MAINTAIN),
        Optional.of(BigDecimal.valueOf(3)),
        false,
        new Measure(
            Optional.empty(),
            TargetGrammar.read("現状維持").found(),
            Optional.empty(),
            Optional.of(Given.figure(baseline))));
  }

  private static NumericGoal main(String target) {
    return numeric(Optional.empty(), Optional.empty(), true, Given.measure(target));
  }

  private static NumericGoal numeric(
      Optional<Method> method, Optional<BigDecimal> tolerance, boolean main, Measure measure) {
    return new NumericGoal(
        new Id("goal"),
        Prose.line("目標"),
        IndicatorKind.OUTCOME,
        Counting.COUNTED,
        List.of(measure),
        method,
        tolerance,
        main,
        Optional.empty(),
        Prose.EMPTY,
        List.of());
  }

  private static Measure overTheYears(
      Optional<String> target, String baseline, String from, String end, String to) {
    return new Measure(
        Optional.empty(),
        target.map(written -> new Target.Amount(Given.quantity(written))),
        Optional.empty(),
        Optional.of(Given.figure(baseline)),
        new Trajectory(
            FiscalYearGrammar.read(from).found(),
            FiscalYearGrammar.read(to)
                .found()
                .map(year -> new Trajectory.End(year, Given.quantity(end)))),
        List.of());
  }

  private static Milestone steps() {
    return new Milestone(
        new Id("goal"),
        Prose.line("目標"),
        IndicatorKind.OUTCOME,
        Counting.COUNTED,
        Given.date("R1.12"),
        Optional.of(4),
        Prose.EMPTY,
        List.of());
  }

  private static Result stepsDone(int steps) {
    return new Result.Done(
        new Id("goal"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(steps),
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Optional.empty(),
        List.of());
  }

  private static RatePolicy rollingUp(RollUp way) {
    return new RatePolicy(
        1, Optional.empty(), Optional.empty(), false, RatePolicy.Combining.ALL, way);
  }

  /** With any method: it fits once the target is decided. */
  @ParameterizedTest
  @CsvSource({"未定,", "検討中, two-minus", "未定, inverse"})
  void aTargetStillToBeDecidedHasNoRate(String target, String method) {
    MeasureRate rate =
        Given.rate(
            new Measure(
                Optional.empty(),
                TargetGrammar.read(target).found(),
                Optional.empty(),
                Optional.empty()),
            Optional.ofNullable(method).flatMap(Method::of),
            Given.actual("5社"));
    assertThat(rate.outcome()).isEqualTo(Outcome.NOT_COMPUTABLE);
    assertThat(rate.outcome().isCounted()).isFalse();
    assertThat(rate.reason()).hasValue(Reason.TARGET_UNDECIDED);
    assertThat(rate.exact()).isEmpty();
  }
}
