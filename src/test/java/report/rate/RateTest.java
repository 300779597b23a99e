package report.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.plan.Actual;
import report.plan.Actual.Certainty;
import report.plan.Band;
import report.plan.Method;

/** The rate of one measure: method, comparison, outcome, reason and band. */
class RateTest {

  @ParameterizedTest(name = "{0} against {1}: {2} {3} {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The figures of the R1 theme 3 sheet.
          90％以上   | 96.8％     | ACHIEVED     | 107.6％  | ◎
          10回      | 8回        | NOT_ACHIEVED | 80.0％   | ○
          5件       | 4件        | NOT_ACHIEVED | 80.0％   | ○
          500万円   | 約153万円   | NOT_ACHIEVED | 約30.6％ | ×
          1件       | 1件        | ACHIEVED     | 100.0％  | ◎
          100万円   | 100万円     | ACHIEVED     | 100.0％  | ◎
          50社      | 28社       | NOT_ACHIEVED | 56.0％   | △
          20機関    | 12機関      | NOT_ACHIEVED | 60.0％   | △
          3件       | 3件        | ACHIEVED     | 100.0％  | ◎
          # The edges of the bands, exactly.
          1000件    | 800件      | NOT_ACHIEVED | 80.0％   | ○
          1000件    | 799件      | NOT_ACHIEVED | 79.9％   | △
          10000件   | 7999件     | NOT_ACHIEVED | 80.0％   | △
          1000件    | 500件      | NOT_ACHIEVED | 50.0％   | △
          10000件   | 4999件     | NOT_ACHIEVED | 50.0％   | ×
          50件      | 0件        | NOT_ACHIEVED | 0.0％    | ×
          # Just missed is never 100.
          10000件   | 9996件     | NOT_ACHIEVED | 99.9％   | ○
          100000件  | 99999件    | NOT_ACHIEVED | 99.9％   | ○
          10000件   | 10001件    | ACHIEVED     | 100.0％  | ◎
          # A strict bound is missed by the figure itself.
          50社超    | 50社       | NOT_ACHIEVED | 99.9％   | ○
          50社超    | 51社       | ACHIEVED     | 102.0％  | ◎
          5件未満   | 5件        | NOT_ACHIEVED | 99.9％   | ○
          5件未満   | 4件        | ACHIEVED     | 125.0％  | ◎
          # Less is better.
          5件以下   | 5件        | ACHIEVED     | 100.0％  | ◎
          5件以下   | 4件        | ACHIEVED     | 125.0％  | ◎
          5件以下   | 6件        | NOT_ACHIEVED | 83.3％   | ○
          5件以下   | 20件       | NOT_ACHIEVED | 25.0％   | ×
          12位以内  | 12位       | ACHIEVED     | 100.0％  | ◎
          12位      | 10位       | ACHIEVED     | 120.0％  | ◎
          12位      | 16位       | NOT_ACHIEVED | 75.0％   | △
          # Scales and spellings are one number.
          500万円   | 5百万円    | ACHIEVED     | 100.0％  | ◎
          1億円     | 9,000万円  | NOT_ACHIEVED | 90.0％   | ○
          ９０％以上 | 90.0%      | ACHIEVED     | 100.0％  | ◎
          # A figure below zero.
          # About is about, wherever it stands.
          約50社    | 25社       | NOT_ACHIEVED | 約50.0％ | △
          50社程度  | 50社       | ACHIEVED     | 約100.0％ | ◎
          """)
  void theRateOfATargetAndAnActual(
      String target, String actual, Outcome outcome, String printed, String band) {
    MeasureRate rate = Given.rate(target, actual);

    assertThat(rate.outcome()).isEqualTo(outcome);
    assertThat(Given.printed(rate)).isEqualTo(printed);
    assertThat(rate.band().map(Band::symbol)).hasValue(band);
    assertThat(rate.reason()).isEmpty();
  }

  @ParameterizedTest(name = "{0} from {1} by {2}, actual {3}: {4} {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # target | baseline | method      | actual | outcome      | printed
          100人    | 50人     | from-baseline | 75人  | NOT_ACHIEVED | 50.0％
          100人    | 50人     | from-baseline | 50人  | NOT_ACHIEVED | 0.0％
          100人    | 50人     | from-baseline | 100人 | ACHIEVED     | 100.0％
          100人    | 50人     | from-baseline | 40人  | NOT_ACHIEVED | -20.0％
          100人    | 50人     | from-baseline | 125人 | ACHIEVED     | 150.0％
          # Downwards, with a bound and without.
          50人以下 | 100人    | from-baseline | 75人  | NOT_ACHIEVED | 50.0％
          50人     | 100人    | from-baseline | 75人  | NOT_ACHIEVED | 50.0％
          50人     | 100人    | from-baseline | 50人  | ACHIEVED     | 100.0％
          50人     | 100人    | from-baseline | 40人  | ACHIEVED     | 120.0％
          50人     | 100人    | from-baseline | 120人 | NOT_ACHIEVED | -40.0％
          50人未満 | 100人    | from-baseline | 50人  | NOT_ACHIEVED | 99.9％
          12位     | 20位     | from-baseline | 16位  | NOT_ACHIEVED | 50.0％
          # To and from zero and below.
          0件      | 10件     | from-baseline | 5件   | NOT_ACHIEVED | 50.0％
          0件      | 10件     | from-baseline | 0件   | ACHIEVED     | 100.0％
          5％      | ▲5％     | from-baseline | 0％   | NOT_ACHIEVED | 50.0％
          ▲10％    | ▲2％     | from-baseline | ▲6％  | NOT_ACHIEVED | 50.0％
          # About in the baseline counts where the baseline does.
          100人    | 約50人   | from-baseline | 75人  | NOT_ACHIEVED | 約50.0％
          100人    | 約50人   | ratio         | 75人  | NOT_ACHIEVED | 75.0％
          # A bare target is met on the side where its method grows.
          30分     | 60分     | inverse       | 20分  | ACHIEVED     | 150.0％
          30分     | 60分     | inverse       | 30分  | ACHIEVED     | 100.0％
          30分     | 60分     | inverse       | 40分  | NOT_ACHIEVED | 75.0％
          """)
  void theRateByADeclaredMethod(
      String target, String baseline, String method, String actual, Outcome outcome, String text) {
    MeasureRate rate =
        Given.rate(
            Given.measure(Optional.of(target), Optional.of(baseline)),
            Method.of(method),
            Given.actual(actual));

    assertThat(rate.outcome()).isEqualTo(outcome);
    assertThat(Given.printed(rate)).isEqualTo(text);
    assertThat(rate.method().declared().key()).isEqualTo(method);
    assertThat(rate.reason()).isEmpty();
  }

  @ParameterizedTest(name = "{0} from {1} by {2}, actual {3}: {4} because {5}")
  @CsvSource(
      delimiter = '|',
      nullValues = "―",
      textBlock =
          """
          # A target of zero is met or not, and has no rate.
          0件以下  | ―     | ―             | 0件  | ACHIEVED       | TARGET_IS_ZERO
          0件以下  | ―     | ―             | 1件  | NOT_ACHIEVED   | TARGET_IS_ZERO
          0件      | ―     | ―             | 3件  | NOT_ACHIEVED   | TARGET_IS_ZERO
          0件      | ―     | inverse       | 3件  | NOT_ACHIEVED   | TARGET_IS_ZERO
          0件      | ―     | inverse       | 0件  | ACHIEVED       | TARGET_IS_ZERO
          ▲3％以上 | ―     | ―             | ▲2％ | ACHIEVED       | TARGET_IS_NEGATIVE
          ▲3％以上 | ―     | ―             | ▲4％ | NOT_ACHIEVED   | TARGET_IS_NEGATIVE
          ▲3％以下 | ―     | ―             | ▲4％ | ACHIEVED       | TARGET_IS_NEGATIVE
          5件以下  | ―     | ―             | 0件  | ACHIEVED       | ACTUAL_IS_ZERO
          10％     | ―     | ―             | ▲5％ | NOT_ACHIEVED   | ACTUAL_IS_NEGATIVE
          5％以下  | ―     | ―             | ▲1％ | ACHIEVED       | ACTUAL_IS_NEGATIVE
          # A range has a rate by its own method alone.
          80～90％ | ―     | ratio         | 80％ | ACHIEVED       | METHOD_DOES_NOT_FIT_RANGE
          80～90％ | ―     | ratio         | 90.1％ | NOT_ACHIEVED | METHOD_DOES_NOT_FIT_RANGE
          # No way to go.
          50社     | ―     | from-baseline | 60社 | NOT_COMPUTABLE | NO_BASELINE
          50社     | 50社  | from-baseline | 60社 | NOT_COMPUTABLE | TARGET_EQUALS_BASELINE
          50社以上 | 60社  | from-baseline | 55社 | NOT_COMPUTABLE | BASELINE_BEYOND_TARGET
          50社以下 | 40社  | from-baseline | 45社 | NOT_COMPUTABLE | BASELINE_BEYOND_TARGET
          # A quotient that grows on the wrong side says nothing.
          5件以下  | ―     | ratio         | 4件  | ACHIEVED       | METHOD_DOES_NOT_FIT
          5件以上  | ―     | inverse       | 4件  | NOT_ACHIEVED   | METHOD_DOES_NOT_FIT
          # Only watched.
          ―        | 3件   | ―             | 4件  | NOT_COUNTED    | NO_TARGET
          """)
  void noRateAndWhy(
      String target, String baseline, String method, String actual, Outcome outcome, Reason why) {
    MeasureRate rate =
        Given.rate(
            Given.measure(Optional.ofNullable(target), Optional.ofNullable(baseline)),
            Optional.ofNullable(method).flatMap(Method::of),
            Given.actual(actual));

    assertThat(rate.outcome()).isEqualTo(outcome);
    assertThat(rate.reason()).hasValue(why);
    assertThat(outcome != Outcome.ACHIEVED || rate.met()).isTrue();
    assertThat(outcome != Outcome.NOT_ACHIEVED || !rate.met()).isTrue();
    assertThat(rate.exact()).isEmpty();
    assertThat(rate.band()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "50社, RATIO", "50社以上, RATIO", "50社超, RATIO", "80～90％, RANGE",
    "5件以下, INVERSE", "5件未満, INVERSE", "12位以内, INVERSE", "12位, INVERSE"
  })
  void theDefaultMethodFollowsFromTheTarget(String target, Method method) {
    String unit = Given.quantity(target).unit().name();

    assertThat(Given.rate(target, "85" + unit).method().declared()).isEqualTo(method);
  }

  @ParameterizedTest
  @CsvSource({
    "PRELIMINARY, 60社, 120.0％, ◎",
    "EXPECTED, 60社, 120.0％, ◎",
    "PRELIMINARY, 30社, 60.0％, △",
    "EXPECTED, 49.99社, 99.9％, ○",
  })
  void aFigureThatMayStillChangeHasARateAndIsNotCounted(
      Certainty certainty, String actual, String printed, String band) {
    MeasureRate rate =
        Given.rate(
            Given.measure("50社"),
            Optional.empty(),
            new Actual.Known(Given.figure(actual), certainty));

    assertThat(rate.outcome()).isEqualTo(Outcome.PROVISIONAL);
    assertThat(rate.outcome().isCounted()).isFalse();
    assertThat(Given.printed(rate)).isEqualTo(printed);
    assertThat(rate.band().map(Band::symbol)).hasValue(band);
  }

  @Test
  void aFigureThatIsNotKnownYetIsPending() {
    MeasureRate rate =
        Given.rate(Given.measure("50社"), Optional.empty(), new Actual.Pending("調査中"));

    assertThat(rate.outcome()).isEqualTo(Outcome.PENDING);
    assertThat(rate.exact()).isEmpty();
    assertThat(rate.band()).isEmpty();
  }
}
