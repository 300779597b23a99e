package report.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import report.plan.Actual;
import report.plan.Counting;
import report.plan.RatePolicy;
import report.plan.RatingScheme;

class SummaryTest {
  private static final List<Assessment> MIXED =
      List.of(
          Given.assess(Given.goal("90％以上"), Given.reported("96.8％")),
          Given.assess(Given.goal("10回"), Given.reported("8回")),
          Given.assess(Given.goal("5件", "500万円"), Given.reported("4件", "約153万円")),
          Given.assess(Given.goal("50社"), Given.reported(new Actual.Pending("集計中"))),
          Given.assess(Given.goal("0件以下"), Given.reported("0件")),
          Given.assess(Given.milestone("R1.9頃"), Given.done(Optional.of("R1.11"))),
          Given.assess(Given.qualitative(), Given.judged("○")),
          Given.assess(
              Given.goal("50社"),
              Optional.of(Given.reported("10社")),
              Given.YEAR_END,
              Counting.REPOST));

  private final Summary summary = Summary.of(RatingScheme.STANDARD, RatePolicy.DEFAULT, MIXED);

  @Test
  void everyGoalStandsInOneOutcome() {
    assertThat(summary.goals()).isEqualTo(8);
    assertThat(summary.outcomes())
        .containsEntry(Outcome.ACHIEVED, 3)
        .containsEntry(Outcome.NOT_ACHIEVED, 3)
        .containsEntry(Outcome.PENDING, 1)
        .containsEntry(Outcome.NOT_COUNTED, 1)
        .containsEntry(Outcome.UNREPORTED, 0);
    assertThat(summary.outcomes().keySet()).containsExactly(Outcome.values());
  }

  @Test
  void achievedGoalsAreAPartOfTheCountedOnes() {
    assertThat(summary.counted()).isEqualTo(6);
    assertThat(summary.achieved()).isEqualTo(3);
  }

  @Test
  void bandsCountTheCountedGoalsFromBestToWorst() {
    assertThat(
            summary.bands().entrySet().stream()
                .map(entry -> entry.getKey().symbol() + entry.getValue())
                .collect(Collectors.joining(" ")))
        .isEqualTo("◎1 ○2 △0 ×1");
  }

  @Test
  void theMeanCapsEachRateAtAHundredPerCent() {
    // (100 + 80 + 80 + 30.6) / 4
    assertThat(summary.mean().orElseThrow().toPercent(2, RoundingMode.HALF_UP))
        .hasToString("72.65");
  }

  @Test
  void theMeanIsOfTheRatesWithinTheBoundsOfTheBook() {
    List<Assessment> goals =
        List.of(
            Given.assess(Given.goal("100件"), Given.reported("60件")),
            Given.assess(Given.goal("100件"), Given.reported("150件")));

    assertThat(mean(RatePolicy.DEFAULT, goals)).isEqualTo("80.00");
    assertThat(mean(bounded("70", "120"), goals)).isEqualTo("95.00");
  }

  @Test
  void aMissedGoalWithoutARateDoesNotLowerTheMean() {
    List<Assessment> goals =
        List.of(
            Given.assess(Given.goal("100件"), Given.reported("100件")),
            Given.assess(Given.goal("0件以下"), Given.reported("1件")));

    assertThat(mean(RatePolicy.DEFAULT, goals)).isEqualTo("100.00");
  }

  private static String mean(RatePolicy policy, List<Assessment> goals) {
    return Summary.of(RatingScheme.STANDARD, policy, goals)
        .mean()
        .orElseThrow()
        .toPercent(2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static RatePolicy bounded(String floor, String cap) {
    return new RatePolicy(
        1,
        Optional.of(new BigDecimal(floor)),
        Optional.of(new BigDecimal(cap)),
        false,
        RatePolicy.Combining.ALL,
        RatePolicy.RollUp.WORST);
  }

  @Test
  void aRateOfAGoalThatIsNotCountedStaysOutOfTheMean() {
    List<Assessment> half =
        List.of(
            Given.assess(
                Given.goal("5件", "500万円"),
                Given.reported(Given.actual("5件"), new Actual.Pending("集計中"))));

    assertThat(Summary.of(RatingScheme.STANDARD, RatePolicy.DEFAULT, half).mean()).isEmpty();
  }

  @Test
  void ofNothingThereIsNoMean() {
    Summary nothing = Summary.of(RatingScheme.STANDARD, RatePolicy.DEFAULT, List.of());

    assertThat(nothing.mean()).isEmpty();
    assertThat(nothing.goals()).isZero();
    assertThat(nothing.outcomes()).hasSize(Outcome.values().length);
    assertThat(nothing.bands()).hasSize(4);
  }

  @Test
  void theOrderOfTheGoalsChangesNothing() {
    List<Assessment> reversed = new ArrayList<>(MIXED);
    java.util.Collections.reverse(reversed);

    assertThat(Summary.of(RatingScheme.STANDARD, RatePolicy.DEFAULT, reversed)).isEqualTo(summary);
  }

  @Test
  void aSummaryIsFixedOnceMade() {
    Summary empty = new Summary(Map.of(), Map.of(), Optional.empty(), 0, Optional.empty());

    assertThat(empty.outcomes()).hasSize(Outcome.values().length);
    assertThatThrownBy(() -> empty.outcomes().put(Outcome.ACHIEVED, 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
